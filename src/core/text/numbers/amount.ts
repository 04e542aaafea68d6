import type { Token } from '../tokens.ts'

/** A quantity without its hedges, from the token it was looked for at to `last`, included. */
export interface Amount {
  last: number
  low: number
  high: number
  /** The size of the last counting word: 1000 for "three thousand", 1 without one. */
  scale: number
  vague: boolean
}

/** A plain number, from the token it was looked for at to `last`, included. */
export interface Part {
  last: number
  value: number
}

export function exact({ last, value }: Part, scale: number): Amount {
  return { last, low: value, high: value, scale, vague: false }
}

export const textAt = (tokens: Token[], at: number): string => tokens[at]?.text ?? ''

/** Whether nothing stands between the token at `left` and the next. */
export function isGlued(tokens: Token[], left: number): boolean {
  return tokens[left] !== undefined && tokens[left]?.end === tokens[left + 1]?.start
}

/** A word's own order of size: hundreds are 100 to 999, dozens 12 to 99. */
export function vague(last: number, low: number, scale: number): Amount {
  return { last, low, high: 10 ** Math.ceil(Math.log10(low + 1)) - 1, scale, vague: true }
}
