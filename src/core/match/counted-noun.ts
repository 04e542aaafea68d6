import type { NumberReading } from '../text/numbers.ts'
import { wordSet } from '../text/words.ts'
import type { Annotation } from './annotate.ts'
import type { ReadSentence } from './sentence.ts'

/** What may stand between an English number and its noun without being a noun itself. */
const NO_NOUN = wordSet(
  'of or so to in at on by as and from for with its his us ours this was has plus less versus',
)
const REACH = 2

/**
 * The token of an English plural right behind a number that no concept covers: "3,000 barrels", "a few hundred displaced
 * families" count that, whatever unit follows later. Null where there is none.
 */
export function strangeNoun(
  { last }: NumberReading,
  { tokens, lang }: ReadSentence,
  annotations: Annotation[],
): number | null {
  if (lang !== 'en') return null
  for (let at = last + 1; at <= last + REACH; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || NO_NOUN.has(token.text)) return null
    if (annotations.some((annotation) => annotation.first <= at && at <= annotation.last)) return null
    if (/[^su']s$/.test(token.text) && token.text.length > 3) return at
  }
  return null
}
