import { monthOf, monthRange, yearOf } from '../../day.ts'
import { wordSet } from '../words.ts'
import { isFuture, yearlyMonth } from './future.ts'
import { type MonthName, monthAt, sharedMonthAt } from './months.ts'
import { type Period, type Scene, textAt } from './reading.ts'
import { adjectiveStep, englishStep, yearBehind } from './years.ts'

const BEFORE_MONTH = wordSet(
  'in since until by during of through from early late mid end around for ' +
    'في شهر خلال منذ حتي لغايه بحلول مطلع اوايل اواخر منتصف نهايه بدايه',
)

/** A month with its year, or one that the day of publication places ("last December", "تموز المقبل", "in July"). */
export function monthInTimeAt(scene: Scene, at: number): Period | null {
  const { published, lang } = scene
  const step = lang === 'en' ? englishStep(textAt(scene, at)) : null
  const start = step !== null || textAt(scene, at) === 'شهر' ? at + 1 : at
  const name = monthAt(scene, start)
  if (!name) return sharedAt(scene, start)
  const year = step === null ? yearBehind(scene, name.last + 1) : null
  if (year) return { last: year.last, ...monthRange(year.year, name.month), grain: 'month' }
  if (!published) return null
  const adjective = lang === 'ar' ? adjectiveStep(textAt(scene, name.last + 1)) : null
  const last = adjective === null ? name.last : name.last + 1
  const towards = step ?? adjective
  if (towards === null && !isSure(scene, start, name)) return null
  const direction = towards ?? (isFuture(scene, at, last) ? 1 : 0)
  const range = yearlyMonth(published, name.month, direction)
  if (towards !== null) return { last, ...range, grain: 'month' }
  const isSameYear = SAME_YEAR.has(
    `${textAt(scene, last + 1)} ${textAt(scene, last + 2)} ${textAt(scene, last + 3)}`,
  )
  return { last, ...range, grain: 'month', yearless: isSameYear ? 'any' : 'near' }
}

/** The year is that of the story, whichever it is. */
const SAME_YEAR = new Set(
  ['من العام', 'من السنه']
    .flatMap((of) => ['نفسه', 'ذاته', 'نفسها', 'ذاتها'].map((same) => `${of} ${same}`))
    .concat(['of that year', 'the same year', 'of the same']),
)

/** "تشرين الماضي": October or November. */
function sharedAt(scene: Scene, at: number): Period | null {
  const name = sharedMonthAt(scene, at)
  const step = name && adjectiveStep(textAt(scene, name.last + 1))
  if (!name || !step || !scene.published) return null
  const { from } = yearlyMonth(scene.published, name.month, step)
  return { last: name.last + 1, from, to: monthRange(yearOf(from), monthOf(from) + 1).to, grain: 'span' }
}

/** A name that is another word too stands for the month only where a time is expected. */
function isSure(scene: Scene, at: number, { weak }: MonthName): boolean {
  return !weak || BEFORE_MONTH.has(textAt(scene, at - 1))
}
