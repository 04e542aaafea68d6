import type { Amount } from './amount.ts'
import { asClaimed, numberOf } from './as-claimed.ts'
import { bestFits } from './best-fits.ts'
import type { Fit, FitContext } from './fit-frame.ts'
import { indexFrames } from './frame-index.ts'
import { countsSomethingElse, isHeard } from './heard.ts'
import { amountFor } from './learned/amount-for.ts'
import { featuresOf } from './learned/features.ts'
import { frameEvidence } from './learned/frame-evidence.ts'
import type { LearnedModel } from './learned/model.ts'
import type { Opinion, Scorer } from './learned/scorer.ts'
import type { Frame, MatcherPack } from './matcher-pack.ts'
import { isPlain, scoreOf } from './score.ts'
import { isSupplanted } from './subjects.ts'
import { supportOf, toleratedLack } from './support.ts'

/** A model and what scores by it. */
export interface Judge {
  scorer: Scorer
  model: LearnedModel
}

/** That a sentence speaks of a claim, and on which ground. */
export type Ground =
  | { kind: 'frame'; fit: Fit }
  | { kind: 'learned'; tokens: number[]; amount: Amount | null }

export interface Decision {
  claim: string
  ground: Ground
  /** 0 to 100. */
  score: number
  /**
   * The largest lack of support (see `support.ts`) at which it is more than possible; what is only possible is listed and
   * never painted.
   */
  tolerates: number
}

/** What a sentence is taken to say, and how much it supports the rest of its page: 0 to 1. */
export interface Verdict {
  decisions: Decision[]
  support: number
}

const ALWAYS = 1

/**
 * Which claims the sentence speaks of. A frame that holds is taken unless the model finds it unlikely; without a
 * frame the model must be quite sure. Both must be surer where nothing else on the page speaks of the record. Between sure
 * and unlikely lies what is only possible. Of a claim that the model does
 * not know, frames alone decide.
 */
export function decide(context: FitContext, pack: MatcherPack, judge?: Judge): Verdict {
  const framesOf = indexFrames(pack).of
  const fits = fitsIn(context, pack)
  if (!judge) return { decisions: [...fits].map(byFrameAlone), support: 0 }
  // Weights alone can only point at the lexicon's words and at numbers, see `isNamed`.
  if (fits.size === 0 && context.annotations.length + context.sentence.numbers.length === 0)
    return { decisions: [], support: 0 }
  const { thresholds, claims } = judge.model
  const ask = (read: FitContext, only?: string): Map<string, Opinion> =>
    judge.scorer.score(
      featuresOf(read, judge.scorer.table),
      (claim) => frameEvidence(framesOf(claim), fits.get(claim), read),
      only,
    )
  const opinions = ask(context)
  const unlearned = [...fits].filter(([claim]) => !claims.includes(claim))
  const learned = claims.flatMap((claim): Decision[] => {
    const fit = fits.get(claim)
    const claimed = withClaimedNumber(claim, fit, context, pack)
    const opinion = likelier(opinions.get(claim), claimed && ask(claimed, claim).get(claim))
    if (!fit && !opinion) return []
    const probability = opinion?.probability ?? 0
    const tolerates = isExplicit(fit) ? ALWAYS : toleratedLack(probability, thresholdFor(fit, thresholds))
    if (tolerates < 0 && !fit && probability < thresholds.possible) return []
    const ground = fit
      ? { kind: 'frame' as const, fit }
      : opinion && learnedGround(opinion, framesOf(claim), context)
    if (!ground) return []
    const likely = Math.round(probability * 100)
    return [{ claim, ground, score: fit ? Math.round((scoreOf(fit) + likely) / 2) : likely, tolerates }]
  })
  return {
    decisions: [...learned, ...unlearned.map(byFrameAlone)],
    support: supportOf(opinions),
  }
}

/** The sentence as `asClaimed` reads it, where it gives the claim's amount and that is another. */
function withClaimedNumber(
  claim: string,
  fit: Fit | undefined,
  context: FitContext,
  pack: MatcherPack,
): FitContext | null {
  if (context.sentence.numbers.length === 0 || numberOf(pack.values[claim]) === undefined) return null
  const amount = fit ? fit.amount : amountFor(indexFrames(pack).of(claim), context)
  return amount && asClaimed(amount, pack.values, claim, context)
}

function likelier(one: Opinion | undefined, other: Opinion | null | undefined): Opinion | undefined {
  return other && other.probability > (one?.probability ?? 0) ? other : one
}

/** Where nothing was learned of a claim. */
function byFrameAlone([claim, fit]: [string, Fit]): Decision {
  return { claim, ground: { kind: 'frame', fit }, score: scoreOf(fit), tolerates: ALWAYS }
}

/** By claim the frame that holds best, unless another subject or another thing counted stands in its place. */
export function fitsIn(context: FitContext, pack: MatcherPack): Map<string, Fit> {
  const index = indexFrames(pack)
  const fits = bestFits(index.candidates(context), context)
  for (const [claim, { amount }] of [...fits]) {
    const own = index.of(claim)
    if (isSupplanted(own, context) || (!amount && countsSomethingElse(own, context))) fits.delete(claim)
  }
  return fits
}

/** How likely the model must find the claim. */
function thresholdFor(
  fit: Fit | undefined,
  { plainly, withFrame, alone }: LearnedModel['thresholds'],
): number {
  if (!fit) return alone
  return isPlain(fit) ? plainly : withFrame
}

/** A number with its unit, its owner and its place, all in the sentence, needs no second opinion. */
function isExplicit(fit: Fit | undefined): boolean {
  return fit?.amount?.place !== undefined && fit.amount.place !== null && isPlain(fit)
}

/** What the model goes by where no frame holds. Without a word to point at there is nothing to mark. */
function learnedGround({ tokens }: Opinion, frames: Frame[], context: FitContext): Ground | null {
  if (!isNamed(tokens, context) || !isHeard(frames, context)) return null
  return { kind: 'learned', tokens, amount: amountFor(frames, context) }
}

/** One of the words at least is the lexicon's or a number: "there", "no" and "this" weigh something in any sentence. */
function isNamed(tokens: number[], { annotations, sentence }: FitContext): boolean {
  const holds = ({ first, last }: { first: number; last: number }) =>
    tokens.some((token) => first <= token && token <= last)
  return annotations.some(holds) || sentence.numbers.some(holds)
}
