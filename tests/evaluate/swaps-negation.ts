import type { Mention } from '../../src/core/mention.ts'
import { NEGATED } from '../cases/match/swaps-negation.ts'
import type { SwapWords } from '../cases/match/swaps-words.ts'
import type { Change, Declared } from './swaps.ts'
import { asClause } from './swaps-plain.ts'

/** The sentence denied as a whole, its verb negated, or a negation that it has taken out. */
export function* negations(
  text: string,
  mention: Mention,
  lang: 'ar' | 'en',
  words: SwapWords,
  negative: boolean,
): Generator<Change> {
  const { polarity, quote } = mention
  if (polarity === 'open') return
  const at = text.indexOf(quote)
  if (at < 0) return
  const { verbs, present, cues, others, unlike } = NEGATED[lang]
  const end = at + quote.length
  const negationsIn = (words: string): number => plainly(words).match(present)?.length ?? 0
  if (polarity === 'affirmed' && negationsIn(text) === 0) {
    const declared: Declared = negative ? 'turned' : 'denied'
    const clause = asClause(text, mention, words)
    if (clause !== null)
      for (const [i, deny] of words.deny.entries())
        yield { kind: 'negation, sentence denied', to: `cue ${i + 1}`, text: deny(clause), declared }
    const first = firstVerb(mention, verbs, unlike)
    if (first && !(negative && others.test(plainly(text))))
      yield {
        kind: 'negation, verb negated',
        to: first,
        text: text.slice(0, at) + first + text.slice(end),
        declared,
      }
  }
  // With one negation, in or shortly before the mention, taking it out turns the sentence.
  if (negationsIn(text) !== 1) return
  const from = Math.max(0, at - 25)
  const near = text.slice(from, end)
  const [cue, plain] = cues.find(([one]) => one.test(near)) ?? [null, '']
  if (!cue) return
  const changed = near.replace(cue, plain)
  if (negationsIn(changed) > 0) return
  // What still says no in another way, anywhere in the sentence, still makes a negative claim.
  if (negative && others.test(plainly(text.replace(quote, '') + changed))) return
  if (polarity === 'denied' || negative)
    yield {
      kind: 'negation, taken out',
      to: changed,
      text: text.slice(0, from) + changed + text.slice(end),
      declared: polarity === 'denied' ? 'affirmed' : 'turned',
    }
}

/** Without vowel marks, which hide a word from a pattern. */
const plainly = (text: string): string => text.replace(/[\u064b-\u0652\u0670\u0640]/gu, '')

/** Another clause after the verb's own: the claim may be told there, where the negation does not reach. */
const ANOTHER = /[;؛]|[,،] (?:and|but|while|though|yet)\b|[,،] ?[وف]\p{L}/u

/**
 * The mention with the first of its verbs negated, where it stands in the first half of it and no other clause follows: later
 * verbs are others'. Where a number tells the claim, it must not be behind an "and".
 */
function firstVerb({ quote, value }: Mention, verbs: [RegExp, string][], unlike: RegExp): string | null {
  const found = verbs
    .map(([verb, negated]) => ({ verb, negated, at: quote.search(verb) }))
    .filter(({ at }) => at >= 0 && at <= quote.length / 2)
    .sort((a, b) => a.at - b.at)[0]
  if (!found || /\b(?:that|who|which|whose|what)\b|[،,؛;:](?= )|الذي|التي/.test(quote.slice(0, found.at)))
    return null
  if (ANOTHER.test(quote.slice(found.at))) return null
  const changed = quote.replace(found.verb, found.negated)
  if (unlike.test(changed)) return null
  const counted = value ? quote.indexOf(value.text) : -1
  return counted > found.at && / and /.test(quote.slice(found.at, counted)) ? null : changed
}
