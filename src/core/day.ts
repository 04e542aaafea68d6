/** A civil day without time zone, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string

/** An inclusive interval of days; `from === to` for a single day. */
export interface DayRange {
  from: Day
  to: Day
}

const MS_PER_DAY = 86_400_000

/** Days since 1970-01-01. Reckoned in UTC, so that no time zone can shift it. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
}

export function dayOfNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The day of a year, month (1 to 12) and day of month; null where the calendar has none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  return exists ? date.toISOString().slice(0, 10) : null
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
  const first = Date.UTC(year, month - 1, 1) / MS_PER_DAY
  return { from: dayOfNumber(first), to: dayOfNumber(Date.UTC(year, month, 1) / MS_PER_DAY - 1) }
}

export function yearRange(year: number): DayRange {
  return { from: monthRange(year, 1).from, to: monthRange(year, 12).to }
}
