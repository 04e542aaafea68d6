import { type Day, type DayRange, monthRange, yearOf } from '../../day.ts'
import { wordValues } from '../words.ts'
import { type Period, type Scene, textAt, withoutPrefix } from './reading.ts'
import { adjectiveStep, englishStep, yearBehind } from './years.ts'

/** The first month of each season. */
const SEASONS = wordValues(
  [3, 'spring ربيع'],
  [6, 'summer صيف'],
  [9, 'autumn fall خريف'],
  [12, 'winter شتاء'],
)
const DEFINITE = wordValues([3, 'الربيع'], [6, 'الصيف'], [9, 'الخريف'], [12, 'الشتاء'])
const ADVERBS = wordValues([3, 'ربيعا'], [6, 'صيفا'], [9, 'خريفا'])

export const SEASON_STARTS = [...SEASONS.keys(), ...DEFINITE.keys()]

/** "the summer of 2014", "خريف عام 2014", "last summer", "الصيف الماضي". */
export function seasonAt(scene: Scene, at: number): Period | null {
  return datedAt(scene, at) ?? (scene.published ? nearAt(scene, at, scene.published) : null)
}

function datedAt(scene: Scene, at: number): Period | null {
  const word = textAt(scene, at)
  const month = SEASONS.get(word) ?? SEASONS.get(withoutPrefix(word))
  const year = month === undefined ? null : yearBehind(scene, at + 1)
  return year && { last: year.last, ...seasonRange(year.year, month ?? 1), grain: 'season' }
}

function nearAt(scene: Scene, at: number, published: Day): Period | null {
  const word = textAt(scene, at)
  const next = textAt(scene, at + 1)
  const isEnglish = scene.lang === 'en'
  const month = isEnglish ? SEASONS.get(next) : (DEFINITE.get(word) ?? DEFINITE.get(withoutPrefix(word)))
  const step = isEnglish ? englishStep(word) : adjectiveStep(next)
  if (month === undefined || step === null) return null
  return { last: at + 1, ...neighbour(published, month, step), grain: 'season' }
}

/** The season that a word names in a year; null for other words. "صيفا" is in the summer. */
export function seasonOf(word: string, year: number): DayRange | null {
  const month =
    SEASONS.get(word) ?? DEFINITE.get(word) ?? DEFINITE.get(withoutPrefix(word)) ?? ADVERBS.get(word)
  return month === undefined ? null : seasonRange(year, month)
}

/** Three whole months; the winter of a year is the one that begins in its December. */
function seasonRange(year: number, firstMonth: number): DayRange {
  return { from: monthRange(year, firstMonth).from, to: monthRange(year, firstMonth + 2).to }
}

function neighbour(published: Day, firstMonth: number, step: number): DayRange {
  const year = yearOf(published)
  const seasons = [-2, -1, 0, 1].map((years) => seasonRange(year + years, firstMonth))
  const found =
    step < 0
      ? seasons.findLast(({ to }) => to < published)
      : step > 0
        ? seasons.find(({ from }) => from > published)
        : seasons.find(({ from, to }) => from <= published && published <= to)
  return found ?? seasonRange(year, firstMonth)
}
