import type { Day } from '../core/day.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The civil day in a machine-readable date as publishers write them: ISO 8601, `2024/01/26`, `20240126`,
 * `Fri, 26 Jan 2024 …`, `January 26, 2024 …`. The date part is taken as written, for the publisher's own offset
 * decides on the day. Null for what is no day, and for the placeholders of content systems (year 1, 1970).
 */
export function readDay(text: string | null | undefined): Day | null {
  const written = (text ?? '').trim()
  const numeric = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(written)
  if (numeric && (numeric[2] || /^\d{8}(?:\D|$)/.test(written))) {
    return dayOf(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]))
  }
  const dayFirst = /^(?:\p{L}+,?\s+)?(\d{1,2})[\s-](\p{L}{3})\p{L}*\.?,?[\s-](\d{4})(?!\d)/u.exec(written)
  if (dayFirst) return dayOf(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst =
    /^(?:\p{L}+,?\s+)?(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?\s+(?:[\d:]+\s+)?(?:[A-Z]{3,4}\s+)?(\d{4})(?!\d)/u.exec(
      written,
    )
  if (monthFirst) return dayOf(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]))
  return null
}

/** The day in a path such as `/2024/1/26/slug`, `/2024-01-26-slug` or `/slug-20240126`. */
export function readDayInPath(path: string): Day | null {
  const parted = /(?:^|[/_-])(20\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?:[/_.-]|$)/.exec(path)
  const whole = parted ?? /(?:^|[/_-])(20\d\d)()(\d\d)(\d\d)(?:[/_.-]|$)/.exec(path)
  return whole ? dayOf(Number(whole[1]), Number(whole[3]), Number(whole[4])) : null
}

const monthOf = (name: string | undefined) => MONTHS.indexOf(name?.toLowerCase() ?? '') + 1

function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1990 || year > 2100) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}
