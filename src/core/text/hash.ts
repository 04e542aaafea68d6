/**
 * A rolling hash of UTF-16 units: `h(ab) = h(a) * BASE^|b| + h(b)` in 32 bits, so that the hash of a word's beginning, end or
 * middle follows from those of its beginnings. Equal hashes don't make equal words: whoever finds one compares the units.
 */
export const BASE = 0x2c9277b5

const LONGEST = 64

/** Powers of `BASE`; longer words take `powerOf`. */
const POWERS = new Int32Array(LONGEST)
POWERS[0] = 1
for (let i = 1; i < LONGEST; i++) POWERS[i] = Math.imul(POWERS[i - 1] as number, BASE)

export function powerOf(length: number): number {
  if (length < LONGEST) return POWERS[length] as number
  let power = POWERS[LONGEST - 1] as number
  for (let i = LONGEST - 1; i < length; i++) power = Math.imul(power, BASE)
  return power
}

export function hashOf(text: string): number {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0
  return hash
}

/** The hash of two words run together, of their hashes and the length of the second. */
export function joined(hash: number, next: number, length: number): number {
  return (Math.imul(hash, powerOf(length)) + next) | 0
}

/** Spreads a hash over `2 ** bits` places. */
export function placeOf(hash: number, bits: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - bits)
}
