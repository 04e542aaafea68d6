import { without, wordSeries, wordSet, wordValues } from '../words.ts'
import { digitsAt, isGlued, type Scene, textAt, withoutPrefix } from './reading.ts'

/** A day of a month, 1 to 31, read up to the token `last`, included. */
export interface DayOfMonth {
  last: number
  day: number
}

const ENGLISH = wordSeries(
  1,
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth',
).set('thirtieth', 30)
const ENGLISH_TENS = wordValues([20, 'twenty'], [30, 'thirty'])
const SUFFIXES = wordSet('st nd rd th')

const ARABIC = wordSeries(1, 'الاول/الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر')
const ARABIC_TENS = wordValues([20, 'العشرين العشرون'], [30, 'الثلاثين الثلاثون'])

export const ORDINAL_STARTS = [ENGLISH, ENGLISH_TENS, ARABIC, ARABIC_TENS].flatMap((words) => [
  ...words.keys(),
])

/** Digits ("26", "26th") or an ordinal word ("السادس والعشرين", "twenty-sixth") at token `at`. */
export function dayOfMonthAt(scene: Scene, at: number): DayOfMonth | null {
  const digits = digitsAt(scene, at, 2)
  if (digits >= 0) {
    const hasSuffix = scene.lang === 'en' && SUFFIXES.has(textAt(scene, at + 1)) && isGlued(scene, at)
    return digits >= 1 && digits <= 31 ? { last: hasSuffix ? at + 1 : at, day: digits } : null
  }
  const word = scene.lang === 'en' ? englishAt(scene, at) : arabicAt(scene, at)
  return word && word.day <= 31 ? word : null
}

function englishAt(scene: Scene, at: number): DayOfMonth | null {
  const single = ENGLISH.get(textAt(scene, at))
  if (single !== undefined) return { last: at, day: single }
  const tens = ENGLISH_TENS.get(textAt(scene, at))
  const unitAt = textAt(scene, at + 1) === '-' ? at + 2 : at + 1
  const unit = ENGLISH.get(textAt(scene, unitAt)) ?? 10
  return tens !== undefined && unit < 10 ? { last: unitAt, day: tens + unit } : null
}

function arabicAt(scene: Scene, at: number): DayOfMonth | null {
  const word = textAt(scene, at)
  const tens = ARABIC_TENS.get(word) ?? ARABIC_TENS.get(withoutPrefix(word))
  if (tens !== undefined) return { last: at, day: tens }
  const unit = ARABIC.get(word) ?? ARABIC.get(withoutPrefix(word))
  if (unit === undefined) return null
  const next = textAt(scene, at + 1)
  if (next === 'عشر') return { last: at + 1, day: unit + 10 }
  const tensAt = next === 'و' ? at + 2 : at + 1
  const andTens = next.startsWith('و') ? ARABIC_TENS.get(without('و', textAt(scene, tensAt))) : undefined
  return andTens === undefined ? { last: at, day: unit } : { last: tensAt, day: andTens + unit }
}
