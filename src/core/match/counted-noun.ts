import type { NumberReading } from '../text/numbers.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/words.ts'
import type { Annotation } from './annotate.ts'
import type { ReadSentence } from './sentence.ts'

/** What may stand between an English number and its noun without being a noun itself. */
const NO_NOUN = wordSet(
  'of or so to in at on by as and from for with its his us ours this was has plus less versus',
)
const REACH = 2

/** Arabic words behind a number that are not what it counts; nor is what has an article, a conjunction or a verb's prefix. */
const NO_ARABIC_NOUN = wordSet(
  'في من الى على ضمن بين تقريبا فقط منهم منها اخرين اخر اخرون غير سوى بعد قبل منذ خلال داخل خارج لدى عند حتى او ثم كما مع ضد عن ان اي هم هي هو قد لا لم لن اضافي اضافيا اضافيين جديد جدد',
)

/**
 * The token of an English plural right behind a number that is none of the `units`: "3,000 barrels", "a few hundred displaced
 * families" count that, whatever unit follows later. Null where there is none.
 */
export function strangeNoun(
  { last }: NumberReading,
  { tokens, lang }: ReadSentence,
  units: Annotation[],
): number | null {
  if (lang === 'ar') return strangeArabicNoun(last + 1, tokens[last + 1], units)
  if (lang !== 'en') return null
  for (let at = last + 1; at <= last + REACH; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || NO_NOUN.has(token.text)) return null
    const isKnown = units.some(({ first, last }) => first <= at && at <= last)
    if (!isKnown && /[^su']s$/.test(token.text) && token.text.length > 3) return at
  }
  return null
}

function strangeArabicNoun(at: number, token: Token | undefined, units: Annotation[]): number | null {
  if (token?.kind !== 'word' || NO_ARABIC_NOUN.has(token.text)) return null
  if (units.some(({ first, last }) => first <= at && at <= last)) return null
  return token.text.length > 2 && !/^(?:ال|[وفلكيتس])/.test(token.text) ? at : null
}
