import { addDays, type Day, type DayRange, monthOf, monthRange, weekdayOf, yearOf } from '../../day.ts'
import { wordSet, wordValues } from '../words.ts'
import { monthInTimeAt } from './months-in-time.ts'
import { type DateReader, type Period, reading, type Scene, textAt, withoutPrefix } from './reading.ts'
import { seasonAt } from './seasons.ts'
import { adjectiveStep, anyYearAt, englishStep, plainYearAt, wholeYear } from './years.ts'

/** Months, years, seasons and weeks, dated or reckoned from publication. */
export const readPeriod: DateReader = (scene, at) => {
  const period = periodAt(scene, at)
  if (!period) return null
  const isLoneYear = period.grain === 'year' && plainYearAt(scene, at) !== null
  return isLoneYear && isCounted(scene, at) ? null : reading(at, period)
}

export function periodAt(scene: Scene, at: number): Period | null {
  return (
    monthInTimeAt(scene, at) ??
    seasonAt(scene, at) ??
    decadeAt(scene, at) ??
    yearAt(scene, at) ??
    nearAt(scene, at)
  )
}

function yearAt(scene: Scene, at: number): Period | null {
  const year = anyYearAt(scene, at)
  return year && wholeYear(year)
}

const HEDGES = wordSet('about some around nearly than over least نحو حوالي قرابه زهاء')
const BOUNDS = new Set([
  'اقل من',
  'اكثر من',
  'ازيد من',
  'يقل عن',
  'تقل عن',
  'يزيد علي',
  'يزيد عن',
  'تزيد علي',
  'تزيد عن',
])
const TIME_WORDS = wordSet('in since by of until from to and during before after')

/** "2000 soldiers": a round figure is a year only where a time is expected. */
function isCounted(scene: Scene, at: number): boolean {
  const before = textAt(scene, at - 1)
  if (HEDGES.has(before) || BOUNDS.has(`${textAt(scene, at - 2)} ${before}`)) return true
  return textAt(scene, at).endsWith('00') && scene.tokens[at + 1]?.kind === 'word' && !TIME_WORDS.has(before)
}

/** "the 1990s". */
function decadeAt(scene: Scene, at: number): Period | null {
  const year = plainYearAt(scene, at)
  if (!year || year.year % 10 !== 0 || textAt(scene, at + 1) !== 's') return null
  return { last: at + 1, from: `${year.year}-01-01`, to: `${year.year + 9}-12-31`, grain: 'span' }
}

const UNITS = wordValues<'month' | 'week'>(['month', 'month الشهر'], ['week', 'week الاسبوع'])

export const PERIOD_STARTS = [...UNITS.keys(), 'هذا']

/** "last month", "this week", "الأسبوع المقبل", "هذا الشهر". */
function nearAt(scene: Scene, at: number): Period | null {
  const { published, lang } = scene
  const word = textAt(scene, at)
  const isAfter = lang === 'en' || word === 'هذا'
  const unit = isAfter
    ? UNITS.get(textAt(scene, at + 1))
    : (UNITS.get(word) ?? UNITS.get(withoutPrefix(word)))
  if (!published || unit === undefined) return null
  const step = lang === 'en' ? englishStep(word) : isAfter ? 0 : adjectiveStep(textAt(scene, at + 1))
  return step === null ? null : { last: at + 1, ...neighbour(published, unit, step) }
}

/** Weeks begin on Sunday, as in Iraq. */
function neighbour(published: Day, unit: 'month' | 'week', step: number): DayRange & Pick<Period, 'grain'> {
  if (unit === 'month') return { ...monthRange(yearOf(published), monthOf(published) + step), grain: 'month' }
  const from = addDays(published, 7 * step - weekdayOf(published))
  return { from, to: addDays(from, 6), grain: 'span' }
}
