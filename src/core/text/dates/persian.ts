import { addDays, type DayRange } from '../../day.ts'
import { wordSeries } from '../words.ts'
import { type DateReader, digitsAt, type Period, reading, type Scene, textAt } from './reading.ts'

/** Months of the Persian solar year as folded Arabic script and as English writes them. */
const MONTHS = wordSeries(
  1,
  'فروردين/farvardin ارديبهشت/ordibehesht خرداد/khordad تير/tir مرداد/mordad شهريور/shahrivar مهر/mehr ابان/aban اذر/azar ' +
    'دي/dey بهمن/bahman اسفند/esfand',
)

export const PERSIAN_STARTS = [...MONTHS.keys()]

/** 1 Farvardin 1400. */
const NEW_YEAR_1400 = '2021-03-21'

/** Good for the years 1178 to 1633, where the rule of eight leap years in 33 agrees with the observed calendar. */
function isLeap(year: number): boolean {
  return (25 * year + 11) % 33 < 8
}

function newYear(year: number): string {
  let days = 0
  for (let y = 1400; y < year; y++) days += isLeap(y) ? 366 : 365
  for (let y = 1399; y >= year; y--) days -= isLeap(y) ? 366 : 365
  return addDays(NEW_YEAR_1400, days)
}

/** The days of a Persian month, 1 to 12. */
export function persianMonth(year: number, month: number): DayRange {
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
  const length = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29
  const from = addDays(newYear(year), before)
  return { from, to: addDays(from, length - 1) }
}

/** "Dey 1398", "15 خرداد 1342": only with its year, since the names are other words too. */
function persianAt(scene: Scene, at: number): Period | null {
  const day = digitsAt(scene, at, 2)
  const nameAt = day > 0 ? at + 1 : at
  const month = MONTHS.get(textAt(scene, nameAt))
  const year = digitsAt(scene, nameAt + 1, 4)
  if (month === undefined || year < 1300 || year > 1500) return null
  const range = persianMonth(year, month)
  if (day < 1) return { last: nameAt + 1, ...range, grain: 'month' }
  const date = addDays(range.from, day - 1)
  return date <= range.to ? { last: nameAt + 1, from: date, to: date, grain: 'day' } : null
}

export const readPersian: DateReader = (scene, at) => {
  const period = persianAt(scene, at)
  return period && reading(at, period)
}
