import { pick, type Random, upTo } from '../random.ts'
import { anyText } from './texts.ts'

/** Strings that mean something to JavaScript's objects. */
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'then', 'type', '0', '']
const NUMBERS = [
  0,
  -0,
  1,
  2,
  -1,
  1.5,
  5000,
  2 ** 31,
  2 ** 53,
  -1e12,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
]

/** A value as a message or a store may hold: the likely texts often, and others of every kind, some levels deep. */
export function anyValue(random: Random, texts: readonly string[], depth = 3): unknown {
  const kinds: (() => unknown)[] = [
    () => pick(random, texts),
    () => pick(random, texts),
    () => pick(random, NAMES),
    () => anyText(random, 3),
    () => pick(random, NUMBERS),
    () => pick(random, [true, false, null, undefined]),
    () => 'x'.repeat(upTo(random, 6000)),
    () => pick(random, [1n, Symbol.iterator, new Date(0), /x/, new Map(), new Uint8Array(2)]),
    () => Array.from({ length: upTo(random, 5) }, () => anyValue(random, texts, depth - 1)),
    () => anyRecord(random, { texts, names: texts, depth: depth - 1 }),
  ]
  return (kinds[upTo(random, depth > 0 ? kinds.length : kinds.length - 2)] as () => unknown)()
}

interface Parts {
  texts: readonly string[]
  names: readonly string[]
  depth?: number
}

export function anyRecord(random: Random, { texts, names, depth = 2 }: Parts): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (let count = upTo(random, 2 * names.length); count > 0; count--) {
    const name = upTo(random, 10) === 0 ? pick(random, NAMES) : pick(random, names)
    Object.defineProperty(record, name, {
      value: anyValue(random, texts, depth),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return record
}
