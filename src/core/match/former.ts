import type { NumberReading } from '../text/numbers.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/words.ts'
import type { ReadSentence } from './sentence.ts'

const FROM = wordSet('from من')
const TO = wordSet('to into الي')
/** "from 2,500 troops to under 2,000": what it came to follows within these words. */
const REACH = 8
/** "بعد أن كانوا تسعمئة", "after having been 900", "originally 5,200". */
const ONCE = wordSet('بعدما formerly originally previously once سابقا')
const WAS = wordSet('كان كانت كانوا كانا')
const LOSSES = wordSet('down up')

/** Whether the sentence tells the number as what was, beside another that is: "from 2,500 to 2,000", "down from 5,200". */
export function isFormer(reading: NumberReading, { tokens, numbers, dates }: ReadSentence): boolean {
  const before = textAt(tokens, reading.first - 1)
  const second = textAt(tokens, reading.first - 2)
  if (FROM.has(before) && (LOSSES.has(second) || comesTo(reading, tokens, numbers))) return true
  if (ONCE.has(before) || ONCE.has(second)) return true
  if (WAS.has(before) && (second === 'ان' || second === 'بعدما' || isFollowedByChange(reading, tokens)))
    return true
  return dates.some(({ first, last }) => {
    const isAgo = textAt(tokens, last) === 'ago' || textAt(tokens, first) === 'قبل'
    return isAgo && first > reading.last && first - reading.last <= 2
  })
}

const CHANGE = wordSet('ثم وصار وصاروا فصار وباتوا وبات واصبح واصبحوا')

function isFollowedByChange({ last }: NumberReading, tokens: Token[]): boolean {
  return tokens.slice(last + 1, last + 1 + REACH).some(({ text }) => CHANGE.has(text))
}

function comesTo({ last }: NumberReading, tokens: Token[], numbers: NumberReading[]): boolean {
  for (let at = last + 1; at <= last + REACH; at++)
    if (TO.has(textAt(tokens, at))) return numbers.some(({ first }) => first > at && first - at <= 3)
  return false
}

const textAt = (tokens: Token[], at: number): string => tokens[at]?.text ?? ''
