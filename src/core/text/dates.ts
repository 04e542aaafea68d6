import type { Lang } from '../article.ts'
import type { Day } from '../day.ts'
import type { Token } from './tokens.ts'

/** A date in a row of tokens: token indexes, both included, and the days it may mean, both included. */
export interface DateReading {
  first: number
  last: number
  from: Day
  to: Day
  grain: 'day' | 'month' | 'season' | 'year' | 'span'
}

/**
 * The dates in the tokens, longest readings, in order, none overlapping. Without `published`, dates that depend on the day
 * of publication ("yesterday", "on 7 October") are not read.
 */
export function readDates(tokens: Token[], _lang: Lang, _published?: Day): DateReading[] {
  const readings: DateReading[] = []
  tokens.forEach(({ text, kind }, at) => {
    if (kind !== 'number' || text.length !== 4 || !/^(19|20)\d\d$/.test(text)) return
    readings.push({ first: at, last: at, from: `${text}-01-01`, to: `${text}-12-31`, grain: 'year' })
  })
  return readings
}
