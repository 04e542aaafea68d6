import type { Locale } from './locale.ts'
import { MONTH_NAMES as NAMES } from './month-names.ts'

/** What stands in a pack for a date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string

/**
 * A date in words, as precise as it is known. Arabic gives the month as Iraq and the Levant name it, with the name
 * that the rest of the Arab world uses in brackets: readers of both kinds of press meet in these pages.
 * A text that is no date comes back as it is.
 */
export function formatDate(date: PartialDate, locale: Locale): string {
  const [year, month, day] = date.split('-')
  if (!year || !/^\d{4}(-\d\d){0,2}$/.test(date)) return date
  const name = month ? monthName(Number(month), locale) : ''
  return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(' ')
}

/** An interval of days, told once where both ends are the same day, month or year. */
export function formatDateRange(from: PartialDate, to: PartialDate, locale: Locale): string {
  const whole = from === to ? from : wholePeriod(from, to)
  return whole ? formatDate(whole, locale) : `${formatDate(from, locale)} – ${formatDate(to, locale)}`
}

/** The year or month that an interval covers from its first day to its last, or null. */
function wholePeriod(from: PartialDate, to: PartialDate): PartialDate | null {
  const year = from.slice(0, 4)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  const month = from.slice(0, 7)
  if (from === `${month}-01` && to === `${month}-${lastDay(month)}`) return month
  return null
}

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return String(new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate()).padStart(2, '0')
}

function monthName(month: number, locale: Locale): string {
  const [english, levantine, common] = [NAMES.english, NAMES.levantine, NAMES.common].map(
    (names) => names[month - 1] ?? '',
  )
  return locale === 'ar' ? `${levantine} (${common})` : (english ?? '')
}
