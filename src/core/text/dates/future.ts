import {
  addDays,
  type Day,
  type DayRange,
  dayNumber,
  dayOf,
  monthRange,
  weekdayOf,
  yearOf,
} from '../../day.ts'
import { wordSet } from '../words.ts'
import { type Scene, textAt } from './reading.ts'

const FUTURE = wordSet(
  "will won't would shall must should wants want hopes intends faces due scheduled planned expected plans slated upcoming coming forthcoming " +
    'سوف لن تريد يريد تعتزم يعتزم تنوي ينوي تخطط يخطط تتوقع يتوقع مقرر المقرر مزمع المزمع المقبل المقبله القادم القادمه المرتقب المرتقبه بحلول',
)
/** Right before a date: a deadline. */
const DEADLINE = wordSet('by until till بحلول لغايه')
/** Right behind a date: "31 ديسمبر أجلاً أخيراً". */
const AS_DEADLINE = wordSet('اجلا موعدا مهله المقبل القادم deadline next')
/** Someone spoke or something happened then: what lies before it has another time. */
const PAST = wordSet(
  'said says told met held left was were had been did took came began since ' +
    'قال قالت اعلن اعلنت اكد اكدت ذكر ذكرت افاد افادت كشف كشفت اضاف صرح نفي نفت عقد عقدت التقي منذ كان كانت',
)
const STOPS = wordSet('. ; : , ! ?')
const FUTURE_VERB = /^[وف]?س[يتن].{3}/
/** Nouns that begin as a future verb does. */
const NO_VERB =
  /^[وف]?(?:سياس|سياد|سيار|سيطر|سينا|ستين|سنوات|سنوي|سنتين|سنجار|سيول|سيره|ستيف|سنتكوم|ستراتيج|سنغاف)/

/** Whether the words around the date at `first` to `last` speak of a time to come. */
export function isFuture(scene: Scene, first: number, last: number): boolean {
  if (DEADLINE.has(textAt(scene, first - 1)) && textAt(scene, first - 2) !== 'had') return true
  if (AS_DEADLINE.has(textAt(scene, last + 1))) return true
  for (let at = first - 1; at >= first - 8 && at >= 0; at--) {
    const text = textAt(scene, at)
    if (STOPS.has(text) || isPast(text)) break
    if (isFutureMark(text)) return true
  }
  const isFronted = first <= 1 || STOPS.has(textAt(scene, first - 1)) || STOPS.has(textAt(scene, first - 2))
  return isFronted && isFollowedByFuture(scene, last)
}

/** "On 31 December, the forces will leave." */
function isFollowedByFuture(scene: Scene, last: number): boolean {
  for (let at = last + 1; at <= last + 6; at++) {
    const text = textAt(scene, at)
    if (isPast(text)) return false
    if (isFutureMark(text)) return true
  }
  return false
}

const isFutureMark = (text: string): boolean =>
  FUTURE.has(text) || (FUTURE_VERB.test(text) && !NO_VERB.test(text))
const isPast = (text: string): boolean =>
  PAST.has(text) || (text.length > 4 && text.endsWith('ed') && !FUTURE.has(text))

/** A year ahead is no plausible reading of a date without year when the same day has just gone by. */
const FARTHEST_AHEAD = 300

/** The day of a month without its year: the latest up to publication, or the next if it is to come. */
export function yearlyDay(published: Day, month: number, day: number, future: boolean): Day | null {
  const year = yearOf(published)
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((step) => dayOf(year + step, month, day) ?? [])
  const next = days.find((candidate) => candidate > published)
  const isNear = next !== undefined && dayNumber(next) - dayNumber(published) <= FARTHEST_AHEAD
  return future && isNear ? next : (days.findLast((candidate) => candidate <= published) ?? null)
}

/** The month of a name without year: for `step` -1 the latest gone by, 0 the latest begun, 1 the next not over. */
export function yearlyMonth(published: Day, month: number, step: number): DayRange {
  const year = yearOf(published)
  const ranges = [-1, 0, 1].map((years) => monthRange(year + years, month))
  const found =
    step > 0
      ? ranges.find(({ to }) => to >= published)
      : ranges.findLast(({ from, to }) => (step < 0 ? to < published : from <= published))
  return found ?? monthRange(year, month)
}

/** News rule: the latest such weekday up to publication; for `step` -1 before it, for 1 the first after it. */
export function weeklyDay(published: Day, weekday: number, step: number): Day {
  const back = (weekdayOf(published) - weekday + 7) % 7
  if (step > 0) return addDays(published, 7 - back)
  return addDays(published, step < 0 && back === 0 ? -7 : -back)
}
