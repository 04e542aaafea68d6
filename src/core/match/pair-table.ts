import { placeOf } from '../text/hash.ts'

/** The entries whose second word follows their first, by the bucket of the first and the key of the second (see `phraseKey`). */
export interface PairTable {
  /** The table has `2 ** bits` places. */
  bits: number
  /** A bit a place: whether a pair stands there. Most of what is looked for is not there, and this much stays in the nearest cache. */
  taken: Int32Array
  /** By place a pair, counted from 1; 0 where the place is free. */
  places: Int32Array
  /** By pair `PAIR` numbers: its bucket, the key of its second word, where its entries begin in `entries` and where they end. */
  pairs: Int32Array
  /** By number, rising in each pair; behind each the key of its third word, 0 where none must stand right behind the second. */
  entries: Int32Array
}

/** An entry with its bucket and the keys of its second word and its third one (0 for none). */
export interface Pair {
  bucket: number
  second: number
  third: number
  entry: number
}

/** Numbers a pair in `pairs`. */
const PAIR = 4
/** Numbers an entry in `entries`. */
export const PAIR_ENTRY = 2
/** Places a pair: a place that is free says at once that there is none. */
const ROOM = 6

const spread = (bucket: number, second: number, bits: number): number =>
  placeOf(Math.imul(bucket + 1, 0x85ebca6b) ^ second, bits)

/** `pairs` come in rising order of their entries. */
export function createPairTable(pairs: Pair[]): PairTable {
  const grouped = Map.groupBy(pairs, ({ bucket, second }) => `${bucket} ${second}`)
  const bits = Math.max(5, Math.ceil(Math.log2(grouped.size * ROOM + 1)))
  const table: PairTable = {
    bits,
    taken: new Int32Array(1 << (bits - 5)),
    places: new Int32Array(1 << bits),
    pairs: new Int32Array(grouped.size * PAIR),
    entries: Int32Array.from([...grouped.values()].flat().flatMap(({ entry, third }) => [entry, third])),
  }
  let pair = 0
  let at = 0
  for (const group of grouped.values()) {
    const [{ bucket, second }] = group as [Pair]
    const end = at + group.length * PAIR_ENTRY
    table.pairs.set([bucket, second, at, end], pair * PAIR)
    at = end
    let place = spread(bucket, second, bits)
    while (table.places[place] !== 0) place = (place + 1) & ((1 << bits) - 1)
    table.places[place] = ++pair
    table.taken[place >>> 5] = (table.taken[place >>> 5] as number) | (1 << (place & 31))
  }
  return table
}

/** Whether the pair may be in the table: hardly ever wrong, and quick. */
export function mayBePair({ bits, taken }: PairTable, bucket: number, second: number): boolean {
  const place = spread(bucket, second, bits)
  return ((taken[place >>> 5] as number) & (1 << (place & 31))) !== 0
}

/** Where a pair stands in `pairs`, or less than 0. */
export function pairAt({ bits, places, pairs }: PairTable, bucket: number, second: number): number {
  const mask = (1 << bits) - 1
  for (let place = spread(bucket, second, bits); ; place = (place + 1) & mask) {
    const at = ((places[place] as number) - 1) * PAIR
    if (at < 0 || (pairs[at] === bucket && pairs[at + 1] === second)) return at
  }
}

/** Where the entries of the pair that stands there begin in `entries`, and where they end. */
export const entriesFrom = ({ pairs }: PairTable, at: number): number => pairs[at + 2] as number
export const entriesTo = ({ pairs }: PairTable, at: number): number => pairs[at + 3] as number
