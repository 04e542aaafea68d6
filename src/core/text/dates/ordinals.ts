import { digitsAt, isGlued, type Scene, textAt, withoutPrefix } from './reading.ts'

/** A day of a month, 1 to 31, read up to the token `last`, included. */
export interface DayOfMonth {
  last: number
  day: number
}

const list = (words: string, from = 1): Map<string, number> =>
  new Map(words.split(' ').map((word, index) => [word, index + from]))

const ENGLISH = list(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth',
)
const ENGLISH_TENS: Record<string, number> = { twenty: 20, thirty: 30 }
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th'])

const ARABIC = list('الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر').set('الحادي', 1)
const ARABIC_TENS: Record<string, number> = { العشرين: 20, العشرون: 20, الثلاثين: 30, الثلاثون: 30 }

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
  if (textAt(scene, at) === 'thirtieth') return { last: at, day: 30 }
  const tens = ENGLISH_TENS[textAt(scene, at)]
  const unitAt = textAt(scene, at + 1) === '-' ? at + 2 : at + 1
  const unit = ENGLISH.get(textAt(scene, unitAt)) ?? 10
  return tens !== undefined && unit < 10 ? { last: unitAt, day: tens + unit } : null
}

function arabicAt(scene: Scene, at: number): DayOfMonth | null {
  const word = textAt(scene, at)
  const tens = ARABIC_TENS[word] ?? ARABIC_TENS[withoutPrefix(word)]
  if (tens !== undefined) return { last: at, day: tens }
  const unit = ARABIC.get(word) ?? ARABIC.get(withoutPrefix(word))
  if (unit === undefined) return null
  const next = textAt(scene, at + 1)
  if (next === 'عشر') return { last: at + 1, day: unit + 10 }
  const andTens =
    next === 'و'
      ? ARABIC_TENS[textAt(scene, at + 2)]
      : next.startsWith('و')
        ? ARABIC_TENS[next.slice(1)]
        : undefined
  if (andTens !== undefined) return { last: next === 'و' ? at + 2 : at + 1, day: andTens + unit }
  return { last: at, day: unit }
}
