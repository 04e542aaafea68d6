import type { Amount } from './amount.ts'
import type { FitContext } from './fit-frame.ts'
import type { Frame } from './matcher-pack.ts'
import { isOfClaim, isOwn, lifts, unsaying } from './own-words.ts'
import { isOneClause, negatedWord } from './reach.ts'

/** The first verb of what is told stands in this part of it; later ones are others'. */
const FRONT = 0.7

/** Tokens from the first to the last word of what is told, and the token before which nothing turns it. */
interface Told {
  first: number
  last: number
  since: number
}

/**
 * Whether the first verb of what is told is negated ("US bombers did not hit targets"): a negation between its first and its last
 * word, with nothing before it that begins another clause.
 */
export function negatedVerbs({ first, last, since }: Told, frames: Frame[], context: FitContext): boolean {
  const { sentence } = context
  const from = Math.max(first - 2, since)
  return sentence.cues.negation.some((cue) => {
    const word = negatedWord(cue, sentence)
    return (
      from <= cue &&
      cue <= first + (last - first) * FRONT &&
      word > cue &&
      !sentence.cues.cessation.includes(cue) &&
      !isOfClaim(word, unsaying(frames), context) &&
      turnsVerb(cue, first, last, frames, context)
    )
  })
}

/** "1,500 soldiers will not be sent": whether a word of the claim is negated after its number. */
export function negatedAfter({ reading: { first } }: Amount, frames: Frame[], context: FitContext): boolean {
  const { sentence } = context
  return sentence.cues.negation.some(
    (cue) =>
      cue > first &&
      isOfClaim(negatedWord(cue, sentence), frames, context) &&
      turnsVerb(cue, first, first, frames, context),
  )
}

/** Whether a negation is a verb's, in the clause that begins at `first`, and turns what is told at `target`. */
const turnsVerb = (
  cue: number,
  first: number,
  target: number,
  frames: Frame[],
  context: FitContext,
): boolean =>
  !context.sentence.cues.nominal.includes(cue) &&
  isOneClause(first, cue, context.sentence) &&
  !lifts(cue, target, frames, context) &&
  !isOwn(cue, frames, context)

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

const REFUSAL_REACH = 5

/** Whether what is told is what someone rejects, no earlier than at token `since`. */
export const isRefused = (target: number, since: number, frames: Frame[], context: FitContext): boolean =>
  context.sentence.cues.refusal.some(
    (cue) =>
      since <= cue &&
      cue < target &&
      target - cue <= REFUSAL_REACH &&
      isOneClause(cue, target, context.sentence) &&
      !isOfClaim(cue, frames, context) &&
      !context.sentence.cues.speaking.some((word) => cue < word && word < target),
  )
