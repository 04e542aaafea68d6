import { addDays, type Day, type DayRange, monthOf, monthRange, weekdayOf, yearOf } from '../../day.ts'
import { monthInTimeAt } from './months-in-time.ts'
import {
  type DateReader,
  firstOf,
  type Period,
  reading,
  type Scene,
  textAt,
  withoutPrefix,
} from './reading.ts'
import { adjectiveStep, anyYearAt, englishStep, plainYearAt, wholeYear, yearBehind } from './years.ts'

/** Months, years, seasons and weeks, dated or reckoned from publication. */
export const readPeriod: DateReader = (scene, at) => {
  const period = periodAt(scene, at)
  if (!period) return null
  const isLoneYear = period.grain === 'year' && plainYearAt(scene, at) !== null
  return isLoneYear && isCounted(scene, at) ? null : reading(at, period)
}

export function periodAt(scene: Scene, at: number): Period | null {
  return firstOf(
    () => monthInTimeAt(scene, at),
    () => seasonAt(scene, at),
    () => decadeAt(scene, at),
    () => {
      const year = anyYearAt(scene, at)
      return year && wholeYear(year)
    },
    () => relativeAt(scene, at),
  )
}

const HEDGES = new Set([
  'about',
  'some',
  'around',
  'nearly',
  'than',
  'over',
  'least',
  'نحو',
  'حوالي',
  'قرابه',
  'زهاء',
])
const TIME_WORDS = new Set([
  'in',
  'since',
  'by',
  'of',
  'until',
  'from',
  'to',
  'and',
  'during',
  'before',
  'after',
  'في',
  'منذ',
  'حتي',
])

/** "2000 soldiers": a round figure is a year only where a time is expected. */
function isCounted(scene: Scene, at: number): boolean {
  const before = textAt(scene, at - 1)
  if (HEDGES.has(before)) return true
  const isRound = textAt(scene, at).endsWith('00')
  return isRound && scene.tokens[at + 1]?.kind === 'word' && !(scene.lang === 'en' && TIME_WORDS.has(before))
}

const SEASONS: Record<string, number> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
  ربيع: 3,
  صيف: 6,
  خريف: 9,
  شتاء: 12,
}

/** Three whole months; the winter of a year is the one that begins in its December. */
export function seasonRange(year: number, firstMonth: number): DayRange {
  return { from: monthRange(year, firstMonth).from, to: monthRange(year, firstMonth + 2).to }
}

/** "the summer of 2014", "خريف عام 2014", "last summer", "الصيف الماضي". */
function seasonAt(scene: Scene, at: number): Period | null {
  const step = scene.lang === 'en' ? englishStep(textAt(scene, at)) : null
  const nameAt = step === null ? at : at + 1
  const word = textAt(scene, nameAt)
  const bare = withoutPrefix(word)
  const month = SEASONS[word] ?? SEASONS[bare]
  if (month !== undefined && step === null) {
    const year = yearBehind(scene, nameAt + 1)
    return year && { last: year.last, ...seasonRange(year.year, month), grain: 'season' }
  }
  const defined = bare.startsWith('ال') ? SEASONS[bare.slice(2)] : undefined
  const towards = step ?? (defined === undefined ? null : adjectiveStep(textAt(scene, nameAt + 1)))
  const first = month ?? defined
  if (first === undefined || towards === null || !scene.published) return null
  return {
    last: step === null ? nameAt + 1 : nameAt,
    ...seasonFrom(scene.published, first, towards),
    grain: 'season',
  }
}

function seasonFrom(published: Day, firstMonth: number, step: number): DayRange {
  const seasons = [-2, -1, 0, 1, 2].map((years) => seasonRange(yearOf(published) + years, firstMonth))
  const gone = seasons.findLast(({ to }) => to < published)
  const next = seasons.find(({ from }) => from > published)
  const current = seasons.find(({ from, to }) => from <= published && published <= to)
  const found = step < 0 ? gone : step > 0 ? next : (current ?? seasonRange(yearOf(published), firstMonth))
  return found ?? seasonRange(yearOf(published), firstMonth)
}

/** "the 1990s". */
function decadeAt(scene: Scene, at: number): Period | null {
  const year = plainYearAt(scene, at)
  const isDecade = year && year.year % 10 === 0 && textAt(scene, at + 1) === 's'
  return isDecade
    ? { last: at + 1, from: `${year.year}-01-01`, to: `${year.year + 9}-12-31`, grain: 'span' }
    : null
}

const UNITS: Record<string, 'month' | 'week'> = {
  month: 'month',
  week: 'week',
  الشهر: 'month',
  الاسبوع: 'week',
}

/** "last month", "this week", "الأسبوع المقبل", "هذا الشهر". */
function relativeAt(scene: Scene, at: number): Period | null {
  const { published, lang } = scene
  if (!published) return null
  const word = textAt(scene, at)
  const isThis = word === 'هذا'
  const step = lang === 'en' ? englishStep(word) : isThis ? 0 : adjectiveStep(textAt(scene, at + 1))
  const unit =
    UNITS[lang === 'en' || isThis ? textAt(scene, at + 1) : word] ??
    (lang === 'ar' ? UNITS[withoutPrefix(word)] : undefined)
  if (step === null || unit === undefined) return null
  return { last: at + 1, ...neighbour(published, unit, step) }
}

export function neighbour(
  published: Day,
  unit: 'month' | 'week',
  step: number,
): DayRange & Pick<Period, 'grain'> {
  if (unit === 'month') return { ...monthRange(yearOf(published), monthOf(published) + step), grain: 'month' }
  const from = addDays(published, 7 * step - weekdayOf(published))
  return { from, to: addDays(from, 6), grain: 'span' }
}
