import { addDays, type Day, monthOf, monthRange, yearOf, yearRange } from '../../day.ts'
import { readArabic } from '../numbers/arabic.ts'
import { ENGLISH_STARTS, readEnglish } from '../numbers/english.ts'
import { wordSet, wordValues } from '../words.ts'
import { type DateReader, onDay, type Period, reading, type Scene, textAt } from './reading.ts'

type Unit = 'day' | 'week' | 'month' | 'year' | 'decade'

const UNITS = wordValues<Unit>(
  ['day', 'day days يوم يوما ايام'],
  ['week', 'week weeks اسبوع اسبوعا اسابيع'],
  ['month', 'month months شهر شهرا اشهر شهور'],
  ['year', 'year years summers winters عام عاما اعوام سنه سنوات سنين'],
  ['decade', 'decade decades عقد عقود'],
)
/** "قبل شهر" is one month ago, "قبل أشهر" some. */
const ONE = wordSet('يوم اسبوع شهر عام سنه عقد')
const TWO = wordValues<Unit>(
  ['day', 'يومين'],
  ['week', 'اسبوعين'],
  ['month', 'شهرين'],
  ['year', 'عامين سنتين'],
  ['decade', 'عقدين'],
)
const ABOUT = wordSet('نحو حوالي قرابه زهاء')

/** A stretch of time, read up to the token `last`, included. */
export interface Ago {
  last: number
  count: number
  unit: Unit
}

/** "ten years ago", "قبل عشر سنوات", "قبل عامين": as coarse as the unit. */
export const readAgo: DateReader = (scene, at) => {
  if (!scene.published) return null
  const ago = scene.lang === 'en' ? englishAgo(scene, at) : arabicAgo(scene, at)
  return ago && reading(at, before(scene.published, ago))
}

function englishAgo(scene: Scene, at: number): Ago | null {
  const span = englishSpan(scene, at)
  return span && textAt(scene, span.last + 1) === 'ago' ? { ...span, last: span.last + 1 } : null
}

/** "ten years", "a decade". */
export function englishSpan(scene: Scene, at: number): Ago | null {
  const isArticle = textAt(scene, at) === 'a' && UNITS.has(textAt(scene, at + 1))
  const amount = isArticle ? { last: at, low: 1, vague: false } : readEnglish(scene.tokens, at)
  const unit = amount && UNITS.get(textAt(scene, amount.last + 1))
  return amount && !amount.vague && unit ? { last: amount.last + 1, count: amount.low, unit } : null
}

function arabicAgo(scene: Scene, at: number): Ago | null {
  const word = textAt(scene, at)
  if (word !== 'قبل' && word !== 'وقبل') return null
  const ago = arabicSpan(scene, at + 1)
  // "قبل شهر من الهجوم" is reckoned from the attack, "قبل عام 2014" from no day of publication.
  const isOther =
    ago && (textAt(scene, ago.last + 1) === 'من' || scene.tokens[ago.last + 1]?.kind === 'number')
  return isOther ? null : ago
}

/** "عشر سنوات", "نحو عامين", "شهر". */
export function arabicSpan(scene: Scene, at: number): Ago | null {
  const start = ABOUT.has(textAt(scene, at)) ? at + 1 : at
  return lone(scene, start) ?? counted(scene, start)
}

function lone(scene: Scene, at: number): Ago | null {
  const name = textAt(scene, at)
  const two = TWO.get(name)
  const unit = two ?? (ONE.has(name) ? UNITS.get(name) : undefined)
  return unit ? { last: at, count: two ? 2 : 1, unit } : null
}

function counted(scene: Scene, at: number): Ago | null {
  const amount = readArabic(scene.tokens, at)
  const unit = amount && !amount.vague ? UNITS.get(textAt(scene, amount.last + 1)) : undefined
  return amount && unit ? { last: amount.last + 1, count: amount.low, unit } : null
}

export function before(published: Day, { last, count, unit }: Ago): Period {
  if (unit === 'day') return onDay(last, addDays(published, -Math.round(count)))
  if (unit === 'week') {
    const middle = addDays(published, -Math.round(count * 7))
    return { last, from: addDays(middle, -3), to: addDays(middle, 3), grain: 'span' }
  }
  if (unit === 'month') {
    return { last, ...monthRange(yearOf(published), monthOf(published) - Math.round(count)), grain: 'month' }
  }
  const years = Math.round(unit === 'decade' ? count * 10 : count)
  return { last, ...yearRange(yearOf(published) - years), grain: 'year' }
}

export const AGO_STARTS = ['قبل', ...ENGLISH_STARTS]
