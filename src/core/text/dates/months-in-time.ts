import { monthRange } from '../../day.ts'
import { wordSet } from '../words.ts'
import { isFuture, yearlyMonth } from './future.ts'
import { type MonthName, monthAt } from './months.ts'
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
  if (!name) return null
  const year = step === null ? yearBehind(scene, name.last + 1) : null
  if (year) return { last: year.last, ...monthRange(year.year, name.month), grain: 'month' }
  if (!published) return null
  const adjective = lang === 'ar' ? adjectiveStep(textAt(scene, name.last + 1)) : null
  const last = adjective === null ? name.last : name.last + 1
  const towards = step ?? adjective
  if (towards === null && !isSure(scene, start, name)) return null
  const direction = towards ?? (isFuture(scene, at, last) ? 1 : 0)
  return { last, ...yearlyMonth(published, name.month, direction), grain: 'month' }
}

/** A name that is another word too stands for the month only where a time is expected. */
function isSure(scene: Scene, at: number, { weak }: MonthName): boolean {
  return !weak || BEFORE_MONTH.has(textAt(scene, at - 1))
}
