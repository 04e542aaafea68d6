import type { DateReading } from '../text/dates.ts'
import type { ReadSentence } from './sentence.ts'

/** So many sentences back a date is still the one that "then" or "two days later" is reckoned from. */
export const CARRY = 3

/** The dates that a sentence may be reckoned from, nearest first; `before` are the sentences up to it, in order. */
export function carriedDates(before: readonly { sentence: ReadSentence }[]): DateReading[] {
  return before
    .slice(-CARRY)
    .reverse()
    .flatMap(({ sentence }) => [...sentence.dates].reverse())
}
