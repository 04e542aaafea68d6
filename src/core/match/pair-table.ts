import { placeOf } from '../text/hash.ts'

/** The entries whose second word follows their first, by the bucket of the first and the key of the second (see `phraseKey`). */
export interface PairTable {
  /** The table has `2 ** bits` places. */
  bits: number
  /** By place a pair, counted from 1; 0 where the place is free. */
  places: Int32Array
  /** By pair its bucket, and the key of its second word. */
  buckets: Int32Array
  seconds: Int32Array
  /** By pair where its entries begin in `entries`; one more for the end of the last. */
  entriesAt: Int32Array
  /** By number, rising in each pair. */
  entries: Int32Array
}

/** Places a pair: most of what is looked for is not there, and a place that is free says so at once. */
const ROOM = 6

const spread = (bucket: number, second: number, bits: number): number =>
  placeOf(Math.imul(bucket + 1, 0x85ebca6b) ^ second, bits)

/** Of pairs of a bucket and a second word's key; `entries` come in rising order. */
export function createPairTable(pairs: { bucket: number; second: number; entry: number }[]): PairTable {
  const grouped = Map.groupBy(pairs, ({ bucket, second }) => `${bucket} ${second}`)
  const bits = Math.max(4, Math.ceil(Math.log2(grouped.size * ROOM + 1)))
  const table: PairTable = {
    bits,
    places: new Int32Array(1 << bits),
    buckets: new Int32Array(grouped.size),
    seconds: new Int32Array(grouped.size),
    entriesAt: new Int32Array(grouped.size + 1),
    entries: new Int32Array(pairs.length),
  }
  let pair = 0
  let at = 0
  for (const group of grouped.values()) {
    const [{ bucket, second }] = group as [(typeof pairs)[0]]
    table.buckets[pair] = bucket
    table.seconds[pair] = second
    for (const { entry } of group) table.entries[at++] = entry
    let place = spread(bucket, second, bits)
    while (table.places[place] !== 0) place = (place + 1) & ((1 << bits) - 1)
    table.places[place] = ++pair
    table.entriesAt[pair] = at
  }
  return table
}

/** The number of a pair, or -1. */
export function pairOf(
  { bits, places, buckets, seconds }: PairTable,
  bucket: number,
  second: number,
): number {
  const mask = (1 << bits) - 1
  for (let place = spread(bucket, second, bits); ; place = (place + 1) & mask) {
    const pair = (places[place] as number) - 1
    if (pair < 0 || (buckets[pair] === bucket && seconds[pair] === second)) return pair
  }
}
