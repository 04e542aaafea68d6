import type { Polarity } from '../mention.ts'
import type { Annotation } from './annotate.ts'
import type { Ground } from './decide.ts'
import { bounds, type Fit, type FitContext } from './fit-frame.ts'
import { indexFrames } from './frame-index.ts'
import type { Frame, MatcherPack, Slot } from './matcher-pack.ts'
import { isOfItsSubject, isRefused, negatedAfter, negatedVerbs } from './negated-verb.ts'
import { negativeClaims } from './negative-claims.ts'
import { isOfClaim, isOwn, lifts, unsaying } from './own-words.ts'
import { isOneClause, isOpenAt, negatedWord, OPENINGS, turnersOf } from './reach.ts'
import type { ReadSentence } from './sentence.ts'
import { isTakenForGranted } from './taken-for-granted.ts'

/** How the sentence stands to the claim that it speaks of */
export function polarityOfGround(
  ground: Ground,
  claim: string,
  context: FitContext,
  pack: MatcherPack,
): Polarity {
  const frames = indexFrames(pack).of(claim)
  const isNegative = negativeClaims(pack).has(claim)
  if (ground.kind === 'frame') return ofFit(ground.fit, frames, isNegative, context)
  return isNegative ? ofNegative(ground, frames, context) : ofPlain(ground, frames, context)
}

type Learned = Extract<Ground, { kind: 'learned' }>

/** The tokens that tell what is claimed: the number where there is one, else the words that weighed most. */
const targetsOf = ({ tokens, amount }: Learned): number[] => (amount ? [amount.reading.first] : tokens)

/** Words are weighed apart from each other: what opens the first of them opens the claim. */
const isOpen = (targets: number[], sentence: ReadSentence): boolean =>
  targets.slice(0, 2).some((target) => isOpenAt(sentence, target))

function ofFit(fit: Fit, frames: Frame[], isNegative: boolean, context: FitContext): Polarity {
  const { frame, fillers, amount, since, negations } = fit
  if (isTakenForGranted(amount, frames, context)) return 'affirmed'
  const { sentence } = context
  const trigger = fillers[0]?.annotation
  const target = amount?.reading.first ?? trigger?.first ?? 0
  if (negations > 1 || isOpen([target], sentence)) return 'open'
  if (frame.negation === 'any' && isNegative)
    return isUnsaid([target], frames, context) || isConfirmed(trigger ?? null, context)
      ? 'denied'
      : 'affirmed'
  if (frame.negation === 'required' || (frame.negation === 'ignored' && isNegative)) return 'affirmed'
  const isIgnored = frame.negation === 'ignored'
  const before = turnersOf(sentence, target, since).filter(
    (cue) =>
      (!isIgnored || sentence.cues.denial.includes(cue)) &&
      !lifts(cue, target, frames, context) &&
      !isOwn(cue, frames, context) &&
      !isOfClaim(negatedWord(cue, sentence), unsaying(frames), context) &&
      !isOfItsSubject(cue, target, frames, context),
  ).length
  if (before > 0 || isIgnored) return told(before, target, frames, context)
  const inside = amount
    ? negatedAfter(amount, frames, context)
    : isRefused(target, since, frames, context) || negatedVerbs({ ...bounds(fit), since }, frames, context)
  return told(Number(inside), target, frames, context)
}

/** How far before the words that tell of a report what confirms it may stand. */
const CONFIRMING_REACH = 6

/** "Confirmed reports that …", where a claim that says no is told by the report alone and nothing in the sentence says no. */
function isConfirmed(trigger: Annotation | null, { sentence: { cues, tokens } }: FitContext): boolean {
  if (!trigger || cues.negation.length + cues.denial.length + cues.privative.length > 0) return false
  return cues.confirming.some(
    (cue) =>
      cue < trigger.first &&
      trigger.first - cue <= CONFIRMING_REACH &&
      !tokens.slice(cue + 1, trigger.first).some(({ text }) => OPENINGS.has(text)),
  )
}

/** Denied by what stands before, or by what the sentence ends with. */
function told(turners: number, target: number, frames: Frame[], context: FitContext): Polarity {
  const { bound, contrast, retraction, undecided } = context.sentence.cues
  const between = (cues: number[], cue: number): boolean => cues.some((one) => target < one && one < cue)
  const isLeftOpen = (cue: number): boolean => cue > target && isOneClause(target, cue, context.sentence)
  if (undecided.some(isLeftOpen)) return 'open'
  const taken = retraction.filter(
    (cue) =>
      cue > target &&
      !isOwn(cue, frames, context) &&
      !between(
        bound.filter((one) => !contrast.includes(one)),
        cue,
      ),
  )
  if (taken.length === 0) return turners <= 0 ? 'affirmed' : turners === 1 ? 'denied' : 'open'
  // "… but Baghdad denied it": the page tells both.
  return turners > 0 || taken.some((cue) => between(contrast, cue)) ? 'open' : 'denied'
}

function ofPlain(ground: Learned, frames: Frame[], context: FitContext): Polarity {
  const { sentence } = context
  const targets = targetsOf(ground)
  if (isTakenForGranted(ground.amount, frames, context)) return 'affirmed'
  if (isOpen(targets, sentence)) return 'open'
  const cues = [...new Set(targets.flatMap((target) => turnersOf(sentence, target)))].filter(
    (cue) => !isOwn(cue, frames, context) && turns(cue, ground, frames, context),
  )
  const turners = targets.map(
    (target) =>
      turnersOf(sentence, target).filter((cue) => cues.includes(cue) && !lifts(cue, target, frames, context))
        .length,
  )
  const most = Math.max(0, ...turners)
  const range = { first: Math.min(...targets), last: Math.max(...targets), since: 0 }
  if (most > 0) return told(most, targets[0] as number, frames, context)
  const isIgnored = frames.some(({ negation }) => negation === 'ignored')
  const inside = ground.amount
    ? negatedAfter(ground.amount, frames, context)
    : !isIgnored && negatedVerbs(range, frames, context)
  return told(Number(inside), targets[0] as number, frames, context)
}

/**
 * A denial turns what it reaches. A negation turns only the word that it is said of, which must be one that told the claim:
 * near the words of a claim there are negations of many other things.
 */
function turns(cue: number, { tokens, amount }: Learned, frames: Frame[], context: FitContext): boolean {
  const { sentence } = context
  const { cessation, denial, nominal } = sentence.cues
  if (denial.includes(cue) || isOfDenial(cue, sentence)) return true
  if (cessation.includes(cue) || nominal.includes(cue)) return false
  if (frames.some(({ negation }) => negation === 'ignored')) return false
  const word = negatedWord(cue, sentence)
  if (isOfClaim(word, unsaying(frames), context)) return false
  return amount ? word <= amount.reading.first : tokens.includes(word) && isOfClaim(word, frames, context)
}

/** "Did not deny": a negation of the denial itself. */
const isOfDenial = (cue: number, { cues }: ReadSentence): boolean =>
  cues.denial.some((denial) => cue < denial && denial - cue <= 2)

function ofNegative(ground: Learned, frames: Frame[], context: FitContext): Polarity {
  const { sentence } = context
  const { asked, denial, negation, question } = sentence.cues
  if (isOpen(ground.tokens, sentence)) return 'open'
  if (isUnsaid(ground.tokens, frames, context)) return 'denied'
  // A question that takes for granted what it asks about.
  if (question && !asked) return 'affirmed'
  if (denial.length + negation.length === 0) return isToldWithout(frames, context) ? 'affirmed' : 'denied'
  const isTwice = ground.tokens.some((target) => {
    const turners = turnersOf(sentence, target)
    return turners.some((cue) => denial.includes(cue)) && turners.some((cue) => negation.includes(cue))
  })
  return isTwice ? 'open' : 'affirmed'
}

/** A denial that is none of the claim's own words reaches a negative claim that is told in such words: it is unsaid. */
function isUnsaid(targets: number[], frames: Frame[], context: FitContext): boolean {
  const { sentence } = context
  if (frames.some(({ negation }) => negation === 'required')) return false
  return targets
    .slice(0, 2)
    .flatMap((target) => turnersOf(sentence, target))
    .some((cue) => sentence.cues.denial.includes(cue) && !isOfClaim(cue, frames, context))
}

/** Whether the claim can be told by a sentence without negation: in words that say no by themselves, or by a frame that needs none. */
function isToldWithout(frames: Frame[], context: FitContext): boolean {
  if (context.sentence.cues.privative.length > 0) return true
  const isHere = (slot: Slot | undefined): boolean =>
    slot !== undefined && context.annotations.some(({ concept }) => context.graph.isAny(concept, slot.any))
  const plain = frames.filter(({ negation }) => negation !== 'required')
  if (plain.some(({ slots: [trigger] }) => isHere(trigger))) return true
  // All that the claim speaks of stands here, and not the word that rejects it.
  return plain.length === frames.length && !frames.some(({ slots: [, ...others] }) => others.every(isHere))
}
