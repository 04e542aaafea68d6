import type { Polarity } from '../mention.ts'
import type { Ground } from './decide.ts'
import { bounds, type Fit, type FitContext } from './fit-frame.ts'
import { indexFrames } from './frame-index.ts'
import type { Frame, MatcherPack, Slot } from './matcher-pack.ts'
import { negativeClaims } from './negative-claims.ts'
import { isLifted, isOneClause, isOpenAt, negatedWord, turnersOf } from './reach.ts'
import type { ReadSentence } from './sentence.ts'

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
  const { frame, fillers, amount, negations, open } = fit
  if (open) return 'open'
  const { sentence } = context
  const target = amount?.reading.first ?? fillers[0]?.annotation?.first ?? 0
  if (frame.negation === 'any' && isNegative)
    return isUnsaid([target], frames, context) ? 'denied' : 'affirmed'
  if (frame.negation !== 'any') return 'affirmed'
  const lifted = turnersOf(sentence, target).filter(
    (cue) => isLifted(cue, target, sentence) || isOwn(cue, frames, context),
  )
  const before = negations - lifted.length
  const inside = amount || before > 0 ? 0 : negatedVerbs(bounds(fit), frames, context)
  return told(before + inside, target, frames, context)
}

/** The first verb of what is told stands in this part of it; later ones are others'. */
const FRONT = 0.7

/**
 * Whether the first verb of what is told is negated ("US bombers did not hit targets"): a negation between its first and its last
 * word, with nothing before it that begins another clause. Returns 1 or 0.
 */
function negatedVerbs(
  { first, last }: { first: number; last: number },
  frames: Frame[],
  context: FitContext,
): number {
  if (frames.some(({ negation }) => negation === 'ignored')) return 0
  const { sentence } = context
  const { cues } = sentence
  const found = cues.negation.find(
    (cue) =>
      first - 2 <= cue &&
      cue <= first + (last - first) * FRONT &&
      isOneClause(first, cue, sentence) &&
      negatedWord(cue, sentence) > cue &&
      !cues.cessation.includes(cue) &&
      !cues.nominal.includes(cue) &&
      !isLifted(cue, last, sentence) &&
      !isOwn(cue, frames, context),
  )
  return found === undefined ? 0 : 1
}

/** Denied by what stands before, or by what the sentence ends with. */
function told(turners: number, target: number, frames: Frame[], context: FitContext): Polarity {
  const { bound, contrast, retraction } = context.sentence.cues
  const between = (cues: number[], cue: number): boolean => cues.some((one) => target < one && one < cue)
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
  if (isOpen(targets, sentence)) return 'open'
  const cues = [...new Set(targets.flatMap((target) => turnersOf(sentence, target)))].filter(
    (cue) => !isOwn(cue, frames, context) && turns(cue, ground, frames, sentence),
  )
  const turners = targets.map(
    (target) =>
      turnersOf(sentence, target).filter((cue) => cues.includes(cue) && !isLifted(cue, target, sentence))
        .length,
  )
  const most = Math.max(0, ...turners)
  const range = { first: Math.min(...targets), last: Math.max(...targets) }
  const inside = ground.amount || most > 0 ? 0 : negatedVerbs(range, frames, context)
  return told(most + inside, targets[0] as number, frames, context)
}

/**
 * A denial turns what it reaches. A negation turns only the word that it is said of, which must be one that told the claim:
 * near the words of a claim there are negations of many other things.
 */
function turns(cue: number, { tokens, amount }: Learned, frames: Frame[], sentence: ReadSentence): boolean {
  const { cessation, denial, nominal } = sentence.cues
  if (denial.includes(cue)) return true
  if (cessation.includes(cue) || nominal.includes(cue)) return false
  if (frames.some(({ negation }) => negation === 'ignored')) return false
  const word = negatedWord(cue, sentence)
  return amount ? word <= amount.reading.first : tokens.includes(word)
}

/** A negation inside the words of one of the claim's own concepts ("no harm", "not accurate") is how the claim is told. */
function isOwn(cue: number, frames: Frame[], { annotations, graph }: FitContext): boolean {
  const own = frames.flatMap(({ slots }) => slots.flatMap(({ any }) => any))
  return annotations.some(
    ({ concept, first, last }) => first <= cue && cue <= last && first < last && graph.isAny(concept, own),
  )
}

function ofNegative(ground: Learned, frames: Frame[], context: FitContext): Polarity {
  const { sentence } = context
  const { denial, negation } = sentence.cues
  if (isOpen(ground.tokens, sentence)) return 'open'
  if (isUnsaid(ground.tokens, frames, context)) return 'denied'
  if (denial.length + negation.length === 0) return isToldWithout(frames, context) ? 'affirmed' : 'denied'
  const isTwice = ground.tokens.some((target) => {
    const turners = turnersOf(sentence, target)
    return turners.some((cue) => denial.includes(cue)) && turners.some((cue) => negation.includes(cue))
  })
  return isTwice ? 'open' : 'affirmed'
}

/** A denial that is none of the claim's own words reaches a negative claim that is told in such words: it is unsaid. */
function isUnsaid(targets: number[], frames: Frame[], { annotations, graph, sentence }: FitContext): boolean {
  if (frames.some(({ negation }) => negation === 'required')) return false
  const own = frames.flatMap(({ slots }) => slots.flatMap(({ any }) => any))
  return targets
    .slice(0, 2)
    .flatMap((target) => turnersOf(sentence, target))
    .some(
      (cue) =>
        sentence.cues.denial.includes(cue) &&
        !annotations.some(
          ({ concept, first, last }) => first <= cue && cue <= last && graph.isAny(concept, own),
        ),
    )
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
