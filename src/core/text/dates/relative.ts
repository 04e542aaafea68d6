import {
  addDays,
  dayNumber,
  dayOfNumber,
  monthOf,
  monthRange,
  weekdayOf,
  yearOf,
  yearRange,
} from '../../day.ts'
import { readArabic } from '../numbers/arabic.ts'
import { readEnglish } from '../numbers/english.ts'
import { readDayOfMonth } from './absolute.ts'
import { isFuture, weeklyDay } from './future.ts'
import {
  type DateReader,
  type DateReading,
  onDay,
  type Period,
  reading,
  type Scene,
  textAt,
  withoutPrefix,
} from './reading.ts'
import { adjectiveStep, englishStep } from './years.ts'

const DAYS: Record<string, number> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  اليوم: 0,
  الليله: 0,
  امس: -1,
  البارحه: -1,
  غدا: 1,
}
const TWO_DAYS: Record<string, number> = { 'امس الاول': -2, 'اول امس': -2, 'بعد غد': 2, 'last night': -1 }
/** "في اليوم التالي", "اليوم الذي": a day of the story, not of publication. */
const NOT_TODAY = new Set(
  'التالي السابق نفسه ذاته الذي التي الاخير السابع الثاني الثالث الرابع الخامس الاول الموالي'.split(' '),
)

/** "yesterday", "اليوم", with the weekday that it is ("اليوم الخميس"). */
export const readDayWord: DateReader = (scene, at) => {
  const { published } = scene
  if (!published) return null
  const two = TWO_DAYS[`${textAt(scene, at)} ${textAt(scene, at + 1)}`]
  const step = two ?? DAYS[textAt(scene, at)]
  if (step === undefined) return null
  const last = two === undefined ? at : at + 1
  const isStory =
    textAt(scene, at) === 'اليوم' &&
    (NOT_TODAY.has(textAt(scene, at + 1)) || withoutPrefix(textAt(scene, at - 1)) === 'ذلك')
  if (isStory) return null
  const day = addDays(published, step)
  return reading(at, onDay(withWeekday(scene, last, weekdayOf(day)), day))
}

function withWeekday(scene: Scene, last: number, weekday: number): number {
  const sign = textAt(scene, last + 1)
  const nameAt = sign === '(' || sign === ',' ? last + 2 : last + 1
  if (weekdayAt(scene, nameAt) !== weekday) return last
  if (sign !== '(') return nameAt
  return textAt(scene, nameAt + 1) === ')' ? nameAt + 1 : last
}

const WEEKDAYS: Record<string, number> = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  الاحد: 0,
  الاثنين: 1,
  الثلاثاء: 2,
  الاربعاء: 3,
  الخميس: 4,
  الجمعه: 5,
  السبت: 6,
}
const DAY_PARTS = new Set('يوم مساء صباح فجر ليله ظهر عصر'.split(' '))

/** 0 for Sunday to 6 for Saturday, of the name at token `at`. */
export function weekdayAt(scene: Scene, at: number): number | undefined {
  const text = textAt(scene, at)
  return WEEKDAYS[text] ?? (scene.lang === 'ar' ? WEEKDAYS[withoutPrefix(text)] : undefined)
}

/** "on Thursday", "next Monday", "يوم الخميس الماضي". */
export const readWeekday: DateReader = (scene, at) => {
  const { published, lang } = scene
  const step = lang === 'en' ? englishStep(textAt(scene, at)) : null
  const hasPart = lang === 'ar' && DAY_PARTS.has(withoutPrefix(textAt(scene, at)))
  const nameAt = step !== null || hasPart ? at + 1 : at
  const weekday = weekdayAt(scene, nameAt)
  if (weekday === undefined) return null
  const dated = datedWeekday(scene, nameAt, weekday)
  if (dated || !published) return dated && { ...dated, first: at }
  const adjective = lang === 'ar' ? adjectiveStep(textAt(scene, nameAt + 1)) : null
  const last = adjective === null ? nameAt : nameAt + 1
  const towards = step ?? adjective
  const direction = towards === null ? (isFuture(scene, at, last) ? 1 : 0) : towards
  return reading(at, onDay(last, weeklyDay(published, weekday, DIRECTIONS[direction + 1] ?? 'latest')))
}

/** "Thursday, 15 August 2024", "الخميس (15 آب 2024)": the date says which. */
function datedWeekday(scene: Scene, nameAt: number, weekday: number): DateReading | null {
  const sign = textAt(scene, nameAt + 1)
  const date = readDayOfMonth(scene, sign === ',' || sign === '(' ? nameAt + 2 : nameAt + 1)
  if (date?.grain !== 'day' || weekdayOf(date.from) !== weekday) return null
  const isClosed = sign === '(' && textAt(scene, date.last + 1) === ')'
  return isClosed ? { ...date, last: date.last + 1 } : date
}

const DIRECTIONS = ['past', 'latest', 'future'] as const

type Unit = 'day' | 'week' | 'month' | 'year' | 'decade'

const unitsOf = (lists: Record<Unit, string>): Map<string, Unit> =>
  new Map(
    Object.entries(lists).flatMap(([unit, list]) =>
      list.split(' ').map((word) => [word, unit as Unit] as const),
    ),
  )

const UNITS = unitsOf({
  day: 'day days يوم يوما ايام',
  week: 'week weeks اسبوع اسبوعا اسابيع',
  month: 'month months شهر شهرا اشهر شهور',
  year: 'year years عام عاما اعوام سنه سنوات سنين',
  decade: 'decade decades عقد عقود',
})
const ONE = new Set(['يوم', 'اسبوع', 'شهر', 'عام', 'سنه', 'عقد'])
const DUALS = unitsOf({ day: 'يومين', week: 'اسبوعين', month: 'شهرين', year: 'عامين سنتين', decade: 'عقدين' })
const ABOUT = new Set(['نحو', 'حوالي', 'قرابه', 'زهاء'])

/** "ten years ago", "قبل عشر سنوات", "قبل عامين": as coarse as the unit. */
export const readAgo: DateReader = (scene, at) => {
  const ago = scene.lang === 'en' ? englishAgo(scene, at) : arabicAgo(scene, at)
  return ago && scene.published ? reading(at, before(scene.published, ago)) : null
}

interface Ago {
  last: number
  count: number
  unit: Unit
}

function englishAgo(scene: Scene, at: number): Ago | null {
  const isArticle = textAt(scene, at) === 'a' && UNITS.has(textAt(scene, at + 1))
  const amount = isArticle ? { last: at, low: 1, vague: false } : readEnglish(scene.tokens, at)
  const unit = amount && UNITS.get(textAt(scene, amount.last + 1))
  if (!amount || amount.vague || !unit || textAt(scene, amount.last + 2) !== 'ago') return null
  return { last: amount.last + 2, count: amount.low, unit }
}

function arabicAgo(scene: Scene, at: number): Ago | null {
  const word = textAt(scene, at)
  if (word !== 'قبل' && word !== 'وقبل') return null
  const start = ABOUT.has(textAt(scene, at + 1)) ? at + 2 : at + 1
  const name = textAt(scene, start)
  const dual = DUALS.get(name)
  const lone = dual ?? (ONE.has(name) ? UNITS.get(name) : undefined)
  const amount = lone ? { last: start - 1, low: dual ? 2 : 1, vague: false } : readArabic(scene.tokens, start)
  const unit = lone ?? (amount && UNITS.get(textAt(scene, amount.last + 1)))
  if (!amount || amount.vague || !unit) return null
  const last = amount.last + 1
  // "قبل شهر من الهجوم" is reckoned from the attack, "قبل عام 2014" from no day of publication.
  const isOther = textAt(scene, last + 1) === 'من' || scene.tokens[last + 1]?.kind === 'number'
  return isOther ? null : { last, count: amount.low, unit }
}

function before(published: string, { last, count, unit }: Ago): Period {
  if (unit === 'day') return onDay(last, addDays(published, -Math.round(count)))
  if (unit === 'week') {
    const middle = dayNumber(published) - Math.round(count * 7)
    return { last, from: dayOfNumber(middle - 3), to: dayOfNumber(middle + 3), grain: 'span' }
  }
  if (unit === 'month') {
    return { last, ...monthRange(yearOf(published), monthOf(published) - Math.round(count)), grain: 'month' }
  }
  const years = Math.round(unit === 'decade' ? count * 10 : count)
  return { last, ...yearRange(yearOf(published) - years), grain: 'year' }
}
