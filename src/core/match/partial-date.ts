import type { DayRange } from '../day.ts'

/** The days that a date of the pack covers: `YYYY` a year, `YYYY-MM` a month, `YYYY-MM-DD` a day. */
export function rangeOfDate(date: string): DayRange {
  const [year, month, day] = date.split('-')
  if (day) return { from: date, to: date }
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { from: `${date}-01`, to: `${date}-${String(last).padStart(2, '0')}` }
}
