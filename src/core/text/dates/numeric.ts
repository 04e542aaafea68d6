import { type Day, dayOf } from '../../day.ts'
import { type DateReader, digitsAt, isGlued, onDay, reading, type Scene, textAt } from './reading.ts'

/** "2021-07-26", "26/07/2021", "26.7.2021". Where day and month could be swapped, English pages are not read. */
export const readNumericDate: DateReader = (scene, at) => {
  const parts = dottedParts(scene, at) ?? spacedParts(scene, at)
  if (!parts) return null
  const day = numericDay(parts.numbers, scene)
  return day === null ? null : reading(at, onDay(parts.last, day))
}

interface Numerals {
  numbers: number[]
  last: number
}

function dottedParts(scene: Scene, at: number): Numerals | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(textAt(scene, at))
  return match && { numbers: match.slice(1).map(Number), last: at }
}

function spacedParts(scene: Scene, at: number): Numerals | null {
  const sign = textAt(scene, at + 1)
  if ((sign !== '/' && sign !== '-') || textAt(scene, at + 3) !== sign) return null
  if (![0, 1, 2, 3].every((step) => isGlued(scene, at + step))) return null
  const numbers = [0, 2, 4].map((step) => digitsAt(scene, at + step, 4))
  return numbers.every((number) => number > 0) ? { numbers, last: at + 4 } : null
}

function numericDay([a = 0, b = 0, c = 0]: number[], { lang }: Scene): Day | null {
  if (a >= 1900 && a <= 2099) return dayOf(a, b, c)
  if (c < 1900 || c > 2099) return null
  if (a > 12 || lang === 'ar' || a === b) return dayOf(c, b, a)
  return b > 12 ? dayOf(c, a, b) : null
}
