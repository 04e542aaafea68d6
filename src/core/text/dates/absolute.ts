import { dayOf, monthOf, monthRange, yearOf } from '../../day.ts'
import { wordSet } from '../words.ts'
import { isFuture, yearlyDay } from './future.ts'
import { monthAt } from './months.ts'
import { type DayOfMonth, dayOfMonthAt } from './ordinals.ts'
import { type DateReader, digitsAt, isGlued, type Period, reading, type Scene, textAt } from './reading.ts'
import { adjectiveStep, englishStep, plainYearAt, yearBehind } from './years.ts'

/** "26 July 2021", "July 26, 2021", "السابع من أكتوبر", "26-28 July 2021". */
export const readDayOfMonth: DateReader = (scene, at) => {
  const period = dayFirst(scene, at) ?? (scene.lang === 'en' ? monthFirst(scene, at) : null)
  return period && reading(at, period)
}

function dayFirst(scene: Scene, at: number): Period | null {
  const from = dayOfMonthAt(scene, at)
  if (!from) return null
  const to = secondDay(scene, from) ?? from
  const monthStart = behindJoint(scene, to.last + 1)
  const name = monthAt(scene, monthStart)
  if (!name) return nearMonth(scene, to.last, [from.day, to.day])
  // A word needs its "of": "the second March …" is no date.
  const isBareWord = scene.tokens[at]?.kind === 'word' && monthStart === to.last + 1
  return !isBareWord
    ? inYear(scene, at, { days: [from.day, to.day], month: name.month, last: name.last })
    : null
}

/** "the 5th of last month", "الخامس من الشهر": reckoned from the month of publication. */
function nearMonth(scene: Scene, at: number, [first, last]: readonly [number, number]): Period | null {
  const { published, lang } = scene
  const of = textAt(scene, at + 1)
  if (!published || (of !== 'of' && of !== 'من')) return null
  const found = lang === 'en' ? englishMonth(scene, at + 2) : arabicMonth(scene, at + 2)
  if (!found) return null
  const month = monthRange(yearOf(published), monthOf(published) + found.step).from
  const [from, to] = [first, last].map((day) => dayOf(yearOf(month), monthOf(month), day))
  return from && to ? { last: found.last, from, to, grain: from === to ? 'day' : 'span' } : null
}

interface NearMonth {
  last: number
  step: number
}

function englishMonth(scene: Scene, at: number): NearMonth | null {
  const word = textAt(scene, at)
  const step = word === 'the' ? 0 : englishStep(word)
  return step !== null && textAt(scene, at + 1) === 'month' ? { last: at + 1, step } : null
}

function arabicMonth(scene: Scene, at: number): NearMonth | null {
  const last = textAt(scene, at) === 'هذا' ? at + 1 : at
  if (textAt(scene, last) !== 'الشهر') return null
  const step = adjectiveStep(textAt(scene, last + 1))
  return step === null ? { last, step: 0 } : { last: last + 1, step }
}

function monthFirst(scene: Scene, at: number): Period | null {
  const name = monthAt(scene, at)
  if (!name) return null
  const hasArticle = textAt(scene, name.last + 1) === 'the'
  const from = dayOfMonthAt(scene, hasArticle ? name.last + 2 : name.last + 1)
  if (!from || (!hasArticle && scene.tokens[name.last + 1]?.kind === 'word')) return null
  const to = secondDay(scene, from) ?? from
  return inYear(scene, at, { days: [from.day, to.day], month: name.month, last: to.last })
}

const DAY_LINKS = wordSet('- to and الي و')

/** "26-28 July", "from 26 to 28 July": the second day. */
function secondDay(scene: Scene, first: DayOfMonth): DayOfMonth | null {
  if (!DAY_LINKS.has(textAt(scene, first.last + 1))) return null
  const second = dayOfMonthAt(scene, first.last + 2)
  return second && second.day > first.day && digitsAt(scene, first.last + 2, 2) > 0 ? second : null
}

function behindJoint(scene: Scene, at: number): number {
  const text = textAt(scene, at)
  // "15th, January 2024"
  const isComma = text === ',' && scene.tokens[at - 1]?.kind === 'word' && digitsAt(scene, at - 2, 2) > 0
  const start = text === 'of' || text === 'من' || isComma ? at + 1 : at
  return textAt(scene, start) === 'شهر' ? start + 1 : start
}

interface YearlyDays {
  days: readonly [first: number, last: number]
  month: number
  last: number
}

function inYear(scene: Scene, at: number, { days, month, last }: YearlyDays): Period | null {
  const year = yearBehind(scene, last + 1)
  const step = year || scene.lang === 'en' ? null : adjectiveStep(textAt(scene, last + 1))
  const end = year?.last ?? (step === null ? last : last + 1)
  const future =
    !year && scene.published !== undefined && (step === null ? isFuture(scene, at, end) : step > 0)
  const [from, to] = days.map((day) => {
    if (year) return dayOf(year.year, month, day)
    return scene.published ? yearlyDay(scene.published, month, day, future) : null
  })
  if (!from || !to || from > to) return null
  const yearless = year || step !== null ? undefined : ('any' as const)
  return { last: end, from, to, grain: from === to ? 'day' : 'span', yearless }
}

const BETWEEN = wordSet('between بين')
const BOTH_YEARS = wordSet('عامي العامين سنتي')

export const ABSOLUTE_STARTS = [...BOTH_YEARS]

/** "2014-2017", "between 2014 and 2017", "2014-15". */
export const readYears: DateReader = (scene, at) => {
  const isNamed = BOTH_YEARS.has(textAt(scene, at))
  const from = plainYearAt(scene, isNamed ? at + 1 : at)
  if (!from) return null
  const link = textAt(scene, from.last + 1)
  const isPair = isNamed || BETWEEN.has(textAt(scene, at - 1))
  const isLinked =
    (link === '-' && isGlued(scene, from.last)) ||
    link === 'to' ||
    link === 'الي' ||
    ((link === 'and' || link === 'و') && isPair)
  if (!isLinked) return null
  const short = link === '-' ? digitsAt(scene, from.last + 2, 2) : -1
  const full = plainYearAt(scene, from.last + 2)?.year ?? -1
  const to = short > from.year % 100 ? from.year - (from.year % 100) + short : full
  if (to <= from.year) return null
  return reading(at, { last: from.last + 2, from: `${from.year}-01-01`, to: `${to}-12-31`, grain: 'span' })
}
