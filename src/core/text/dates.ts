import type { Lang } from '../article.ts'
import type { Day } from '../day.ts'
import { readDayOfMonth, readYears } from './dates/absolute.ts'
import { readAgo } from './dates/ago.ts'
import { readAnniversaries } from './dates/anniversaries.ts'
import { readDayWord } from './dates/day-words.ts'
import { readElapsed } from './dates/elapsed.ts'
import { readNumericDate } from './dates/numeric.ts'
import { readPart, readYearEnd } from './dates/parts.ts'
import { readPeriod } from './dates/periods.ts'
import { readPersian } from './dates/persian.ts'
import type { DateReader, DateReading } from './dates/reading.ts'
import { readRecalled } from './dates/recalled.ts'
import { mayStartDate } from './dates/starts.ts'
import type { Story } from './dates/story.ts'
import { readUndated } from './dates/undated.ts'
import { readWeekday } from './dates/weekdays.ts'
import type { Token } from './tokens.ts'

export type { DateReading, Story }

const READERS: DateReader[] = [
  readDayOfMonth,
  readNumericDate,
  readYears,
  readPart,
  readYearEnd,
  readPersian,
  readPeriod,
  readDayWord,
  readWeekday,
  readAgo,
]

/**
 * The dates in the tokens, longest readings, in order, none overlapping. Without `published`, dates that depend on the day
 * of publication ("yesterday", "on 7 October") are not read.
 */
export function readDates(tokens: Token[], lang: Lang, published?: Day): DateReading[] {
  const scene = { tokens, lang, published }
  const readings: DateReading[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!mayStartDate(tokens[at], lang)) continue
    let longest: DateReading | null = null
    for (const read of READERS) {
      const found = read(scene, at)
      if (found && found.last > (longest?.last ?? -1)) longest = found
    }
    if (!longest) continue
    readings.push(longest)
    at = longest.last
  }
  return readings
}

/**
 * What else the words may date, in any order: only good to know a date again that one looks for. They hang on what the
 * story has told before, and overlap.
 */
export function guessDates(story: Story): DateReading[] {
  return [...readElapsed(story), ...readRecalled(story), ...readUndated(story), ...readAnniversaries(story)]
}
