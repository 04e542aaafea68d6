import type { Lang } from '../../article.ts'
import type { Token } from '../tokens.ts'
import { without, wordSeries, wordSet, wordValues } from '../words.ts'
import { type Part, textAt } from './amount.ts'
import { TEN, TENS } from './arabic-words.ts'
import { TENS as ENGLISH_NUMBER_TENS } from './english.ts'

const SUFFIXES = wordSet('st nd rd th')
const ENGLISH = wordSeries(
  1,
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth',
)
const ENGLISH_TENS = wordSeries(
  20,
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
  10,
).set('hundredth', 100)

const ARABIC = wordValues(
  [1, 'اول اولي حادي حاديه'],
  [2, 'ثاني ثانيه'],
  [3, 'ثالث ثالثه'],
  [4, 'رابع رابعه'],
  [5, 'خامس خامسه'],
  [6, 'سادس سادسه'],
  [7, 'سابع سابعه'],
  [8, 'ثامن ثامنه'],
  [9, 'تاسع تاسعه'],
  [10, 'عاشر عاشره'],
)
const ARABIC_TENS = wordValues(...TENS)

/** The ordinal that begins at token `at`, as its place in the row: "ninetieth", "86th", "السادسة والثمانين", "التسعون". */
export function readOrdinal(tokens: Token[], at: number, lang: Lang): Part | null {
  return lang === 'en' ? englishOrdinal(tokens, at) : arabicOrdinal(tokens, at)
}

function englishOrdinal(tokens: Token[], at: number): Part | null {
  const token = tokens[at]
  const text = textAt(tokens, at)
  if (token?.kind === 'number' && /^\d{1,4}$/.test(text))
    return SUFFIXES.has(textAt(tokens, at + 1)) && tokens[at + 1]?.start === token.end
      ? { last: at + 1, value: Number(text) }
      : null
  const whole = ENGLISH.get(text) ?? ENGLISH_TENS.get(text)
  if (whole !== undefined) return { last: at, value: whole }
  const tens = ENGLISH_NUMBER_TENS.get(text)
  const unitAt = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1
  const unit = ENGLISH.get(textAt(tokens, unitAt))
  return tens !== undefined && unit !== undefined && unit < 10 ? { last: unitAt, value: tens + unit } : null
}

/** Only with the article: without it "تسعون" is a cardinal. */
function arabicOrdinal(tokens: Token[], at: number): Part | null {
  const text = defined(textAt(tokens, at))
  if (text === null) return null
  const tens = ARABIC_TENS.get(text)
  if (tens !== undefined) return { last: at, value: tens }
  const unit = ARABIC.get(text)
  if (unit === undefined) return null
  if (TEN.has(textAt(tokens, at + 1))) return { last: at + 1, value: unit + 10 }
  const isSpaced = textAt(tokens, at + 1) === 'و'
  const next = isSpaced ? textAt(tokens, at + 2) : textAt(tokens, at + 1)
  const andTens = defined(isSpaced ? next : next.startsWith('و') ? next.slice(1) : '')
  const more = andTens === null ? undefined : ARABIC_TENS.get(andTens)
  return more === undefined
    ? { last: at, value: unit }
    : { last: isSpaced ? at + 2 : at + 1, value: unit + more }
}

function defined(text: string): string | null {
  const bare = text.startsWith('ال') ? text : without('وفبل', text)
  return bare.startsWith('ال') ? bare.slice(2) : null
}
