/** Numbers from 0 to 1 (1 not in them), always the same from the same seed (mulberry32). */
export type Random = () => number

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const upTo = (random: Random, below: number): number => Math.floor(random() * below)

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[upTo(random, list.length)] as T
}
