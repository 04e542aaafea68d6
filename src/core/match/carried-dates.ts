import type { DateReading } from '../text/dates.ts'
import type { ReadSentence } from './sentence.ts'

/** So many sentences back a date is still the one that "then" or "two days later" is reckoned from. */
const CARRY = 3

/** The dates that the sentence at `at` may be reckoned from, nearest first; of sentences in order, those before it. */
export function carriedDates(sentences: readonly { sentence: ReadSentence }[], at: number): DateReading[] {
  return sentences
    .slice(Math.max(0, at - CARRY), at)
    .reverse()
    .flatMap(({ sentence }) => [...sentence.dates].reverse())
}
