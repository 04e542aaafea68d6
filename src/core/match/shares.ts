import { textAt } from '../text/numbers/amount.ts'
import { readArabic } from '../text/numbers/arabic.ts'
import { readEnglish } from '../text/numbers/english.ts'
import type { NumberReading } from '../text/numbers.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet, wordValues } from '../text/words.ts'
import type { Amount } from './amount.ts'
import type { ReadSentence } from './sentence.ts'

const PARTS = wordValues(
  [2, 'half halves نصف'],
  [3, 'third thirds ثلث ثلثا ثلثي'],
  [4, 'quarter quarters fourths ربع ارباع'],
  [5, 'fifth fifths خمس اخماس'],
  [6, 'sixth sixths سدس اسداس'],
  [8, 'eighth eighths ثمن اثمان'],
  [10, 'tenth tenths عشر اعشار'],
)
const DUALS = wordSet('ثلثا ثلثي')
const OF_THEM = /(?:هم|ها)$/
const FROM = wordSet('in of من')
const EACH = wordSet('every each كل')
const BUT = new Set(['all but', 'كلهم الا', 'جميعهم الا', 'باستثناء'])
/** Of fewer nobody tells a share in tenths. */
const SMALLEST_WHOLE = 100

/**
 * The amounts that a sentence tells as a share of one told before: "3,000 soldiers, five in six of them American" has
 * 2,500 Americans. Only round shares and what is left of a whole; the words are those of the share.
 */
export function shareAmounts({ tokens, numbers, lang }: ReadSentence): Amount[] {
  const read = lang === 'ar' ? readArabic : readEnglish
  const small = (at: number): { last: number; low: number } | null => {
    const amount = read(tokens, at)
    return amount && !amount.vague && amount.low >= 1 && amount.low <= 10 ? amount : null
  }
  return tokens.flatMap((_, at) => {
    const whole = numbers.findLast(
      ({ last, low, high }) => last < at && low === high && low >= SMALLEST_WHOLE,
    )
    if (!whole) return []
    const share = ratioAt(tokens, at, small) ?? fractionAt(tokens, at, small)
    if (share) return [amountOf(at, share.last, whole.low * share.value)]
    const rest = restAt(tokens, at, numbers)
    return rest && rest.low < whole.low ? [amountOf(at, rest.last, whole.low - rest.low)] : []
  })
}

interface Share {
  last: number
  value: number
}
type Small = (at: number) => { last: number; low: number } | null

/** "five in six", "five out of every six", "خمسة من كل ستة". */
function ratioAt(tokens: Token[], at: number, small: Small): Share | null {
  const part = small(at)
  if (!part) return null
  const link = textAt(tokens, part.last + 1) === 'out' ? part.last + 2 : part.last + 1
  if (!FROM.has(textAt(tokens, link))) return null
  const whole = small(EACH.has(textAt(tokens, link + 1)) ? link + 2 : link + 1)
  return whole && whole.low > part.low ? { last: whole.last, value: part.low / whole.low } : null
}

/** "five sixths", "two-thirds", "ثلثاهم", "خمسة أسداسهم". */
function fractionAt(tokens: Token[], at: number, small: Small): Share | null {
  // A number word before its fraction is no quantity to the reader of numbers.
  const count = small(at)?.low ?? COUNTS.get(textAt(tokens, at))
  const next = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1
  const parts = count === undefined ? undefined : partsOf(textAt(tokens, next))
  if (count !== undefined && parts && count < parts) return { last: next, value: count / parts }
  const word = textAt(tokens, at).replace(OF_THEM, '')
  return DUALS.has(word) ? { last: at, value: 2 / 3 } : null
}

const COUNTS = wordValues(
  [2, 'two'],
  [3, 'three ثلاثه ثلاث'],
  [4, 'four اربعه اربع'],
  [5, 'five خمسه خمس'],
  [7, 'seven سبعه سبع'],
  [9, 'nine تسعه تسع'],
)

const partsOf = (text: string): number | undefined => PARTS.get(text) ?? PARTS.get(text.replace(OF_THEM, ''))

/** "all but five hundred". */
function restAt(tokens: Token[], at: number, numbers: NumberReading[]): NumberReading | undefined {
  const pair = `${textAt(tokens, at)} ${textAt(tokens, at + 1)}`
  const behind = BUT.has(pair) ? at + 2 : BUT.has(textAt(tokens, at)) ? at + 1 : -1
  return numbers.find(({ first, low, high }) => first === behind && low === high)
}

function amountOf(first: number, last: number, count: number): Amount {
  const low = Math.round(count)
  const reading: NumberReading = { first, last, kind: 'about', low, high: low, yearLike: false }
  return { reading, unit: null, place: null }
}
