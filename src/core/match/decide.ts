import { type Amount, amounts } from './amount.ts'
import { bestFits } from './best-fits.ts'
import { polarityOf } from './cues.ts'
import type { Fit, FitContext } from './fit-frame.ts'
import { featuresOf, windowsOf } from './learned/features.ts'
import { frameEvidence } from './learned/frame-evidence.ts'
import type { LearnedModel } from './learned/model.ts'
import type { Opinion, Scorer } from './learned/scorer.ts'
import type { CountSlot, Frame, MatcherPack } from './matcher-pack.ts'
import { scoreOf } from './score.ts'

/** A model and what scores by it. */
export interface Judge {
  scorer: Scorer
  model: LearnedModel
}

/** That a sentence speaks of a claim, and on which ground. */
export type Ground =
  | { kind: 'frame'; fit: Fit }
  | { kind: 'learned'; tokens: number[]; amount: Amount | null; negations: number; open: boolean }

export interface Decision {
  claim: string
  ground: Ground
  /** 0 to 100. */
  score: number
  /** Under the threshold: to be listed, never painted. */
  possible: boolean
}

/**
 * Which claims the sentence speaks of. A frame that holds is taken unless the model finds it very unlikely; without a
 * frame the model must be quite sure. Between sure and unlikely lies what is only possible.
 */
export function decide(context: FitContext, pack: MatcherPack, judge?: Judge): Decision[] {
  const fits = bestFits(pack.frames, context)
  if (!judge)
    return [...fits].map(([claim, fit]) => ({
      claim,
      ground: { kind: 'frame', fit },
      score: scoreOf(fit),
      possible: false,
    }))
  const framesOf = (claim: string): Frame[] => pack.frames.filter((frame) => frame.claim === claim)
  const { thresholds, claims } = judge.model
  const opinions = judge.scorer.score(
    windowsOf(context.sentence.tokens.length).map((window) => featuresOf(context, window)),
    (claim) => frameEvidence(framesOf(claim), fits.has(claim), context),
  )
  return claims.flatMap((claim): Decision[] => {
    const fit = fits.get(claim)
    const opinion = opinions.get(claim) ?? { probability: 0, tokens: [] }
    const sure = opinion.probability >= (fit ? thresholds.withFrame : thresholds.alone) || isExplicit(fit)
    if (!sure && !fit && opinion.probability < thresholds.possible) return []
    const ground = fit ? { kind: 'frame' as const, fit } : learnedGround(opinion, framesOf(claim), context)
    if (!ground) return []
    const learned = Math.round(opinion.probability * 100)
    return [
      { claim, ground, score: fit ? Math.round((scoreOf(fit) + learned) / 2) : learned, possible: !sure },
    ]
  })
}

/** A number with its unit, its owner and its place, all in the sentence, needs no second opinion. */
function isExplicit(fit: Fit | undefined): boolean {
  return fit?.amount?.place !== undefined && fit.amount.place !== null && scoreOf(fit) === 100
}

/** What the model goes by where no frame holds. Without a word to point at there is nothing to mark. */
function learnedGround({ tokens }: Opinion, frames: Frame[], context: FitContext): Ground | null {
  const [first] = tokens
  if (first === undefined || !isHeard(frames, context)) return null
  const amount = amountFor(frames, context)
  return {
    kind: 'learned',
    tokens,
    amount,
    ...polarityOf(context.sentence, amount?.reading.first ?? first, 0),
  }
}

/** Whether the model is asked at all where no frame holds: weights know nothing of what must not be. */
export function isHeard(frames: Frame[], context: FitContext): boolean {
  return !(
    isTooShort(context) ||
    isShutOut(frames, context) ||
    isOnRivals(frames, context) ||
    lacksNegation(frames, context) ||
    isOtherTime(frames, context) ||
    countsSomethingElse(frames, context)
  )
}

/** A button or a label ("Leave a reply") has too few words for weights to tell anything by. */
const FEWEST_WORDS = 4

function isTooShort({ sentence }: FitContext): boolean {
  return sentence.tokens.filter(({ kind }) => kind === 'word').length < FEWEST_WORDS
}

/** What every frame of a claim shuts out, the model may not let in. */
function isShutOut([frame, ...others]: Frame[], { present }: FitContext): boolean {
  if (!frame) return false
  return frame.veto.some(
    (concept) => present.has(concept) && others.every(({ veto }) => veto.includes(concept)),
  )
}

/** The title is about a rival of the claim's own subjects, and neither it nor the sentence speaks of one of those alone. */
function isOnRivals(frames: Frame[], { graph, present, topic }: FitContext): boolean {
  const title = new Set(topic.title())
  const subjects = frames
    .flatMap(({ slots }) => slots.flatMap(({ any }) => any))
    .filter((concept) => graph.data(concept).rivals.length > 0)
  const isRivalled = (concept: number): boolean =>
    graph.data(concept).rivals.some((rival) => title.has(rival))
  if (subjects.some((concept) => present.has(concept) || (title.has(concept) && !isRivalled(concept))))
    return false
  return subjects.some(isRivalled)
}

/** A claim whose every frame asks for a negation is not made without one. */
function lacksNegation(frames: Frame[], { sentence: { cues } }: FitContext): boolean {
  const negated = cues.negation.length + cues.denial.length > 0
  return !negated && frames.length > 0 && frames.every(({ negation }) => negation === 'required')
}

/** All that the sentence dates lies outside the times that the frames speak of. */
function isOtherTime(frames: Frame[], { sentence: { dates } }: FitContext): boolean {
  const eras = frames.flatMap(({ era }) => era ?? [])
  if (dates.length === 0 || eras.length === 0 || eras.length < frames.length) return false
  return dates.every(({ from, to }) =>
    eras.every((era) => (era.from !== null && to < era.from) || (era.to !== null && from > era.to)),
  )
}

function amountFor(frames: Frame[], context: FitContext): Amount | null {
  const found = frames.flatMap(({ count }) => (count ? (amounts({ ...context, slot: count })[0] ?? []) : []))
  return found[0] ?? null
}

/** A number that the claim could mean, told of another thing: the sentence says something else, whatever its words. */
function countsSomethingElse(frames: Frame[], context: FitContext): boolean {
  const slots = frames.flatMap(({ count }) => count ?? [])
  return slots.some((slot) => isCounting(slot, context)) && !amountFor(frames, context)
}

function isCounting({ from, to }: CountSlot, { sentence }: FitContext): boolean {
  return sentence.numbers.some(
    ({ kind, low, yearLike }) => kind !== 'vague' && !yearLike && low >= from && low <= to,
  )
}
