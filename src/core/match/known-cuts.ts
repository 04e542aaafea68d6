import { placeOf } from '../text/hash.ts'
import type { Scan } from '../text/scan.ts'

/** One way to cut a token so that a bucket's word is left, with the clitics by their numbers. */
export interface Cut {
  bucket: number
  before: number
  after: number
}

/**
 * The cuts of the spellings met before, so that a word of a text is cut once and not each time it stands there. Most words
 * have none, and that is worth as much to know.
 */
export interface KnownCuts {
  /** By place a hash and a spelling's number, counted from 1; 0 where the place is free. */
  places: Int32Array
  spellingCount: number
  /** By spelling where its units begin in `units`; one more for the end of the last. */
  unitsAt: Int32Array
  units: Uint16Array
  /** By spelling where its cuts begin in `cuts`; one more for the end of the last. */
  cutsAt: Int32Array
  /** Bucket, prefix and suffix, in three numbers a cut. */
  cuts: Int32Array
}

const BITS = 13
/** All is forgotten when there are so many: an article has some hundreds. */
const MOST = 1 << (BITS - 1)
const UNITS = MOST * 7
const CUTS = MOST * 2
/** In `cuts`, for one cut. */
export const CUT_SIZE = 3

export function createKnownCuts(): KnownCuts {
  return {
    places: new Int32Array(2 << BITS),
    spellingCount: 0,
    unitsAt: new Int32Array(MOST + 1),
    units: new Uint16Array(UNITS),
    cutsAt: new Int32Array(MOST + 1),
    cuts: new Int32Array(CUTS),
  }
}

/** The number of a token's spelling; `cutsOf` is asked for its cuts when it was not met before. */
export function spellingOf<Index>(
  known: KnownCuts,
  scan: Scan,
  token: number,
  index: Index,
  cutsOf: (scan: Scan, token: number, index: Index) => readonly Cut[],
): number {
  const { places } = known
  const hash = scan.hashes[token] as number
  const mask = (1 << BITS) - 1
  let place = placeOf(hash, BITS)
  for (; ; place = (place + 1) & mask) {
    const spelling = (places[2 * place + 1] as number) - 1
    if (spelling < 0) break
    if (places[2 * place] === hash && isSpelled(known, spelling, scan, token)) return spelling
  }
  return learn(known, scan, token, cutsOf(scan, token, index))
}

function isSpelled(
  { units: spelled, unitsAt }: KnownCuts,
  spelling: number,
  { units, first, end }: Scan,
  token: number,
): boolean {
  let at = unitsAt[spelling] as number
  const from = first[token] as number
  const to = end[token] as number
  if ((unitsAt[spelling + 1] as number) - at !== to - from) return false
  for (let i = from; i < to; i++) if (spelled[at++] !== units[i]) return false
  return true
}

function learn(known: KnownCuts, scan: Scan, token: number, cuts: readonly Cut[]): number {
  const from = scan.first[token] as number
  const to = scan.end[token] as number
  const isFull =
    known.spellingCount === MOST ||
    (known.unitsAt[known.spellingCount] as number) + to - from > known.units.length ||
    (known.cutsAt[known.spellingCount] as number) + cuts.length * CUT_SIZE > known.cuts.length
  if (isFull) forget(known)
  const spelling = known.spellingCount++
  let unitAt = known.unitsAt[spelling] as number
  // A word longer than all the room is kept without its letters, and never met again.
  for (let i = from; i < to && unitAt < UNITS; i++) known.units[unitAt++] = scan.units[i] as number
  known.unitsAt[spelling + 1] = unitAt
  let cutAt = known.cutsAt[spelling] as number
  for (const { bucket, before, after } of cuts) {
    known.cuts[cutAt++] = bucket
    known.cuts[cutAt++] = before
    known.cuts[cutAt++] = after
  }
  known.cutsAt[spelling + 1] = cutAt
  settle(known, scan.hashes[token] as number, spelling)
  return spelling
}

function settle({ places }: KnownCuts, hash: number, spelling: number): void {
  const mask = (1 << BITS) - 1
  let place = placeOf(hash, BITS)
  while (places[2 * place + 1] !== 0) place = (place + 1) & mask
  places[2 * place] = hash
  places[2 * place + 1] = spelling + 1
}

function forget(known: KnownCuts): void {
  known.places.fill(0)
  known.spellingCount = 0
}
