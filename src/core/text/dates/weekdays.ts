import { weekdayOf } from '../../day.ts'
import { wordSeries, wordSet } from '../words.ts'
import { readDayOfMonth } from './absolute.ts'
import { isFuture, weeklyDay } from './future.ts'
import {
  type DateReader,
  type DateReading,
  onDay,
  reading,
  type Scene,
  textAt,
  withoutPrefix,
} from './reading.ts'
import { adjectiveStep, englishStep } from './years.ts'

const NAMES = wordSeries(
  0,
  'sunday/الاحد monday/الاثنين tuesday/الثلاثاء wednesday/الاربعاء thursday/الخميس friday/الجمعه saturday/السبت',
)
const DAY_PARTS = wordSet('يوم مساء صباح فجر ليله ظهر عصر')

export const WEEKDAY_STARTS = [...NAMES.keys(), ...DAY_PARTS]

/** 0 for Sunday to 6 for Saturday, of the name at token `at`. */
export function weekdayAt(scene: Scene, at: number): number | undefined {
  const text = textAt(scene, at)
  return NAMES.get(text) ?? (scene.lang === 'ar' ? NAMES.get(withoutPrefix(text)) : undefined)
}

/** "on Thursday", "next Monday", "يوم الخميس الماضي", "Thursday, 15 August 2024". */
export const readWeekday: DateReader = (scene, at) => {
  const { published, lang } = scene
  const before = lang === 'en' ? englishStep(textAt(scene, at)) : null
  const hasPart = lang === 'ar' && DAY_PARTS.has(withoutPrefix(textAt(scene, at)))
  const nameAt = before !== null || hasPart ? at + 1 : at
  const weekday = weekdayAt(scene, nameAt)
  if (weekday === undefined) return null
  const dated = datedWeekday(scene, nameAt, weekday)
  if (dated || !published) return dated && { ...dated, first: at }
  const behind = lang === 'ar' ? adjectiveStep(textAt(scene, nameAt + 1)) : null
  const last = behind === null ? nameAt : nameAt + 1
  const step = before ?? behind ?? (isFuture(scene, at, last) ? 1 : 0)
  return reading(at, onDay(last, weeklyDay(published, weekday, step)))
}

/** "Thursday, 15 August 2024", "الخميس (15 آب 2024)": the date says which. */
function datedWeekday(scene: Scene, nameAt: number, weekday: number): DateReading | null {
  const sign = textAt(scene, nameAt + 1)
  const date = readDayOfMonth(scene, sign === ',' || sign === '(' ? nameAt + 2 : nameAt + 1)
  if (date?.grain !== 'day' || weekdayOf(date.from) !== weekday) return null
  const isClosed = sign === '(' && textAt(scene, date.last + 1) === ')'
  return isClosed ? { ...date, last: date.last + 1 } : date
}
