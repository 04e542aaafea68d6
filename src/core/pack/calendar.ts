import { type Day, dayOf } from '../day.ts'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether `text` is a day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  return text.length === 10 && isPartialDate(text)
}

/** Whether `text` is a year, a month or a day that the calendar has: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isPartialDate(text: string): boolean {
  const parts = DATE.exec(text)
  if (!parts) return false
  const [year, month, day] = [parts[1], parts[2] ?? 1, parts[3] ?? 1].map(Number) as [number, number, number]
  return dayOf(year, month, day) !== null
}
