/** A civil day without time zone, `YYYY-MM-DD`, of the years 1 to 9999. Days compare as strings. */
export type Day = string

/** An inclusive interval of days; `from === to` for a single day. */
export interface DayRange {
  from: Day
  to: Day
}

const MS_PER_DAY = 86_400_000
const LAST_YEAR = 9999

/** Days since 1970-01-01. Reckoned in UTC, so that no time zone can shift it. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
}

const FIRST = dayNumber('0001-01-01')
const LAST = dayNumber('9999-12-31')

/** The day of a number; beyond the years that days are written in, the first or the last of them ("66 million years ago"). */
export function dayOfNumber(number: number): Day {
  const day = Math.min(LAST, Math.max(FIRST, number))
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The day of a year, month (1 to 12) and day of month; null where the calendar has none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  return exists && year <= LAST_YEAR ? date.toISOString().slice(0, 10) : null
}

export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumber(day) + count)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
export const monthOf = (day: Day): number => Number(day.slice(5, 7))

/** The days of a month; `month` may lie outside 1 to 12 and then counts on from the year. */
export function monthRange(year: number, month: number): DayRange {
  const months = Math.min(12 * (LAST_YEAR + 1), Math.max(12, 12 * year + month - 1))
  return { from: dayOfNumber(firstOf(months)), to: dayOfNumber(firstOf(months + 1) - 1) }
}

/** The first day of a month that is counted from the year 0. Not by `Date.UTC`, which takes the year 24 for 1924. */
function firstOf(months: number): number {
  return new Date(0).setUTCFullYear(Math.floor(months / 12), months % 12, 1) / MS_PER_DAY
}

export function yearRange(year: number): DayRange {
  const written = Math.min(LAST_YEAR, Math.max(1, year))
  return { from: monthRange(written, 1).from, to: monthRange(written, 12).to }
}
