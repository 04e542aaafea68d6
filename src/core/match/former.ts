import { addDays, type Day } from '../day.ts'
import { textAt } from '../text/numbers/amount.ts'
import type { NumberReading } from '../text/numbers.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/words.ts'
import type { ReadSentence } from './sentence.ts'

/** Words right before a number, and two words that stand there, by which it is what another is measured against. */
const MEASURES = wordSet(
  'formerly originally previously once former previous original initial against versus not ' +
    'بعدما وليس وليسوا لا سابقا مقابل السابقين السابقه الاصليين',
)
const PHRASES = new Set([
  'instead of',
  'compared with',
  'compared to',
  'down from',
  'up from',
  'than the',
  'not the',
  'used to',
  'had been',
  'بدلا من',
  'عوضا عن',
  'مقارنه ب',
  'نزولا من',
  'صعودا من',
])
const FROM = wordSet('from من')
const TO = wordSet('to into الي')
const WAS = wordSet('were was had numbered totalled stood كان كانت كانوا عددهم')
const AFTER_HAVING = wordSet('ان بعدما')
const WHOLES = new Set(['out of', 'of the', 'of some', 'من اصل', 'من بين'])

/** "2,000 out of 2,500": the number of which another is left or told. */
export function isWhole({ first }: NumberReading, { tokens }: Pick<ReadSentence, 'tokens'>): boolean {
  return WHOLES.has(`${textAt(tokens, first - 2)} ${textAt(tokens, first - 1)}`)
}

/** What another number in the sentence is told with where it is the present one. */
const NOW = wordSet(
  'now today currently presently remain remains becomes became will has ' +
    'ثم وصار وصاروا فصار صار صاروا وباتوا وبات بات باتوا واصبح اصبح واصبحوا اليوم الان حاليا بقي يبقي ويبقي وبقي سيبقي',
)
/** How far from a number the words that tell its time may stand. */
const REACH = 8
const NEAR = 4

/**
 * Whether the sentence tells the number as what was: "from 2,500 to 2,000", "down from 5,200", "2,500 a year ago". It
 * matters where it gives another number for what is.
 */
export function isFormer(reading: NumberReading, sentence: ReadSentence, published?: Day): boolean {
  const { tokens, numbers } = sentence
  const [second = '', before = ''] = [2, 1].map((step) => textAt(tokens, reading.first - step))
  if (MEASURES.has(before) || PHRASES.has(`${second} ${before}`)) return true
  if (FROM.has(before) && (comesTo(reading, tokens, numbers) || isLeftOf(reading, numbers))) return true
  if (WAS.has(before) && (AFTER_HAVING.has(second) || WAS.has(second))) return true
  if (isPast(reading, tokens) && numbers.some((other) => other !== reading && isPresent(other, tokens)))
    return true
  return isChanged(reading, tokens, numbers) || isDatedBack(reading, sentence, published)
}

const BEFORE = wordSet('before قبل')

/** "there were 2,500", "2,500 were there", "2,500 of them before the move". */
function isPast({ first, last }: NumberReading, tokens: Token[]): boolean {
  if ([1, 2].some((step) => WAS.has(textAt(tokens, first - step)))) return true
  const behind = tokens.slice(last + 1, last + 1 + NEAR)
  const end = behind.findIndex(({ kind }) => kind === 'mark')
  return behind.slice(0, end < 0 ? NEAR : end).some(({ text }) => WAS.has(text) || BEFORE.has(text))
}

/** "below 2,000 from 2,500", "1,800 من 2500": what another is told to be left of. */
function isLeftOf({ first }: NumberReading, numbers: NumberReading[]): boolean {
  return numbers.some(({ last }) => last < first - 1 && first - last <= NEAR)
}

const CHANGE =
  /^(?:doubl|tripl|halv|swollen|swelled|grew|grown|risen|rose|fell|fallen|falls?$|go(?:es|ing)?$|went|gone|com(?:e|es|ing)$|came|cut$|drop|shrunk|shrank|shrink|reduc|rais|lower|increas|declin|dwindl|slash|[وف]?س?[يتنا]?(?:رتفع|تضاعف|انخفض|نخفض|انخفاض|تراجع|تقلص|تقليص|قلص|خفض|خفيض|هبط|هبوط|نزل|نزول|ازداد|زداد))/

/** "The garrison of 900 was doubled to 2,000": a change, and right before another number what it led to. */
function isChanged({ last }: NumberReading, tokens: Token[], numbers: NumberReading[]): boolean {
  return numbers.some(
    ({ first }) =>
      first > last &&
      TO.has(textAt(tokens, first - 1)) &&
      tokens.slice(last + 1, first).some(({ text }) => CHANGE.test(text)),
  )
}

function isPresent({ first, last }: NumberReading, tokens: Token[]): boolean {
  return tokens.slice(Math.max(0, first - NEAR), last + NEAR).some(({ text }) => NOW.has(text))
}

function comesTo({ last }: NumberReading, tokens: Token[], numbers: NumberReading[]): boolean {
  for (let at = last + 1; at <= last + REACH; at++)
    if (TO.has(textAt(tokens, at))) return numbers.some(({ first }) => first > at && first - at <= NEAR)
  return false
}

const SINCE = wordSet('since منذ until حتي')
/** Younger than this a date may be that of the page's own news. */
const PAST_DAYS = 90

/** A time gone by right behind the number, in its own clause: "2,500 a year ago", "2,500 in 2024". */
function isDatedBack({ last }: NumberReading, { tokens, dates }: ReadSentence, published?: Day): boolean {
  if (published === undefined) return false
  return dates.some(
    ({ first, to }) =>
      first > last &&
      first - last <= NEAR &&
      to < addDays(published, -PAST_DAYS) &&
      !tokens.slice(last + 1, first).some(({ text, kind }) => kind === 'mark' || SINCE.has(text)),
  )
}
