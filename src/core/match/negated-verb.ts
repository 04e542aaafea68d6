import type { Amount } from './amount.ts'
import type { FitContext } from './fit-frame.ts'
import type { Frame } from './matcher-pack.ts'
import { isOfClaim, isOwn, lifts, unsaying } from './own-words.ts'
import { isOneClause, negatedWord } from './reach.ts'

/** The first verb of what is told stands in this part of it; later ones are others'. */
const FRONT = 0.7

/**
 * Whether the first verb of what is told is negated ("US bombers did not hit targets"): a negation between its first and its last
 * word, with nothing before it that begins another clause. Returns 1 or 0.
 */
export function negatedVerbs(
  { first, last }: { first: number; last: number },
  frames: Frame[],
  context: FitContext,
): number {
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
      !isOfClaim(negatedWord(cue, sentence), unsaying(frames), context) &&
      !lifts(cue, last, frames, context) &&
      !isOwn(cue, frames, context),
  )
  return found === undefined ? 0 : 1
}

/** لم تقتل الغارات: what stands right after the verb does what is negated, and is itself not negated but by verbs of happening. */
export function isOfItsSubject(cue: number, target: number, frames: Frame[], context: FitContext): boolean {
  const { sentence } = context
  const { cues, lang, tokens } = sentence
  if (lang !== 'ar' || !cues.negation.includes(cue) || cues.nominal.includes(cue)) return false
  const word = negatedWord(cue, sentence)
  return (
    word === target - 1 &&
    (tokens[target]?.text ?? '').startsWith('ال') &&
    !cues.eventive.includes(word) &&
    !isOfClaim(word, frames, context)
  )
}

/** "1,500 soldiers will not be sent": a negated word of the claim after its number. Returns 1 or 0. */
export function negatedAfter(amount: Amount, frames: Frame[], context: FitContext): number {
  const { sentence } = context
  const { first } = amount.reading
  const found = sentence.cues.negation.some(
    (cue) =>
      cue > first &&
      !sentence.cues.nominal.includes(cue) &&
      isOneClause(first, cue, sentence) &&
      isOfClaim(negatedWord(cue, sentence), frames, context) &&
      !lifts(cue, first, frames, context) &&
      !isOwn(cue, frames, context),
  )
  return found ? 1 : 0
}

const REFUSAL_REACH = 5

/** Whether what is told is what someone rejects. */
export const isRefused = (target: number, frames: Frame[], context: FitContext): boolean =>
  context.sentence.cues.refusal.some(
    (cue) =>
      cue < target &&
      target - cue <= REFUSAL_REACH &&
      isOneClause(cue, target, context.sentence) &&
      !isOfClaim(cue, frames, context) &&
      !context.sentence.cues.speaking.some((word) => cue < word && word < target),
  )
