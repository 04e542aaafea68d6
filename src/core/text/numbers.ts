import type { Lang } from '../article.ts'
import { readDigits } from './numbers/digits.ts'
import type { Token } from './tokens.ts'

export type NumberKind = 'exact' | 'about' | 'at-least' | 'at-most' | 'range' | 'vague'

/**
 * A quantity in a row of tokens. `first` and `last` are token indexes, both included, and take in the hedge ("about",
 * "ما لا يقل عن"). `low === high` for exact and about; at-least ends at Infinity, at-most begins at 0; vague ones
 * ("thousands") hold the bounds of the word.
 */
export interface NumberReading {
  first: number
  last: number
  kind: NumberKind
  low: number
  high: number
  /** Four bare digits between 1900 and 2099: a year unless a counted noun follows. */
  yearLike: boolean
}

/** The quantities in the tokens, longest readings, in order, none overlapping. */
export function readNumbers(tokens: Token[], _lang: Lang): NumberReading[] {
  const readings: NumberReading[] = []
  for (let first = 0; first < tokens.length; first++) {
    const digits = readDigits(tokens, first)
    if (!digits) continue
    const { last, value } = digits
    const yearLike = first === last && value >= 1900 && value <= 2099 && tokens[first]?.text.length === 4
    readings.push({ first, last, kind: 'exact', low: value, high: value, yearLike })
    first = last
  }
  return readings
}
