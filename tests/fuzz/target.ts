import type { Random } from '../random.ts'

/** One thing that is fuzzed: cases made from random numbers, and what must hold for each of them. */
export interface Target<Case = unknown> {
  name: string
  /** How many cases `npm test` tries; 2,000 unless given. */
  sample?: number
  make(random: Random): Case
  /** Fields of a case that may be cut shorter while a failure is narrowed down; a case that is a text is cut as it is. */
  cuts?: readonly (keyof Case & string)[]
  /** Throws where what must hold does not. Says the same each time it is asked. */
  check(value: Case): void
  /** A slower check that only a share of the cases gets: every so manyth. */
  slow?: { every: number; check(value: Case): void }
}

/** Keeps the types of a target's parts together. */
export const target = <Case>(parts: Target<Case>): Target => parts as Target

class Fault extends Error {}

/** Throws where `holds` is false. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Fault(what)
}

/** Throws where two values differ as JSON. */
export function mustEqual(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (a !== b) throw new Fault(`${what}: ${a}, not ${b}`)
}
