import { monthAt } from '../text/dates/months.ts'
import { readNumericDate } from '../text/dates/numeric.ts'
import { dayOfMonthAt } from '../text/dates/ordinals.ts'
import { digitsAt, isGlued, type Scene, textAt } from '../text/dates/reading.ts'
import type { Token } from '../text/tokens.ts'

/** A year, a month or a day, and the tokens that name it, both included. */
export interface NamedPeriod {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  period: string
  first: number
  last: number
}

interface Parts {
  year?: number | undefined
  month?: number
  day?: number
  last: number
}

/**
 * The finest time with a year that the tokens name, in English or Arabic words. Reads by the parts of the pages' dates and not by
 * all of them: what is reckoned from a day, seasons and spans no question names, and they would weigh on the popup.
 */
export function periodIn(tokens: Token[]): NamedPeriod | null {
  let finest: NamedPeriod | null = null
  for (const lang of ['en', 'ar'] as const)
    for (let at = 0; at < tokens.length; at++) {
      const found = periodAt({ tokens, lang, published: undefined }, at)
      if (found && found.period.length > (finest?.period.length ?? 0)) finest = found
    }
  return finest
}

function periodAt(scene: Scene, first: number): NamedPeriod | null {
  const day = readNumericDate(scene, first)
  if (day) return { period: day.from, first, last: day.last }
  const parts = yearFirst(scene, first) ?? dayFirst(scene, first) ?? monthFirst(scene, first)
  if (!parts?.year) return null
  const { year, month, day: ofMonth, last } = parts
  return { period: [year, ...[month, ofMonth].flatMap(twoDigits)].join('-'), first, last }
}

const twoDigits = (value: number | undefined): string[] =>
  value === undefined ? [] : [String(value).padStart(2, '0')]

function yearAt(scene: Scene, at: number): number | undefined {
  const year = digitsAt(scene, at, 4)
  return year >= 1900 && year <= 2099 ? year : undefined
}

/** "2024", "2024/8", "2024 August 15". */
function yearFirst(scene: Scene, at: number): Parts | null {
  const year = yearAt(scene, at)
  if (!year) return null
  const sign = textAt(scene, at + 1)
  const month = digitsAt(scene, at + 2, 2)
  if ((sign === '/' || sign === '-') && isGlued(scene, at) && month >= 1 && month <= 12)
    return { year, month, last: at + 2 }
  const named = monthFirst(scene, at + 1)
  return named && !named.year ? { ...named, year } : { year, last: at }
}

/** "25 January 2024", "25th of January, 2024". */
function dayFirst(scene: Scene, at: number): Parts | null {
  const day = dayOfMonthAt(scene, at)
  const name = day && monthAt(scene, behindJoint(scene, day.last + 1))
  return name && withYear(scene, { month: name.month, day: day.day, last: name.last })
}

/** "January 2024", "January 25, 2024". */
function monthFirst(scene: Scene, at: number): Parts | null {
  const name = monthAt(scene, at)
  if (!name) return null
  const day = dayOfMonthAt(scene, name.last + 1)
  return withYear(scene, { month: name.month, ...(day && { day: day.day }), last: day?.last ?? name.last })
}

function withYear(scene: Scene, parts: Parts): Parts {
  const at = behindJoint(scene, parts.last + 1)
  const year = yearAt(scene, at)
  return year ? { ...parts, year, last: at } : parts
}

const JOINTS = new Set([',', 'of', 'من'])

const behindJoint = (scene: Scene, at: number): number => (JOINTS.has(textAt(scene, at)) ? at + 1 : at)
