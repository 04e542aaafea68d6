import { placeOf } from '../text/hash.ts'
import { withRoom } from '../text/room.ts'

/** Words by their hashes, in an open-addressed table; what a look-up asks of one word stands in one line of the cache. */
export interface WordTable {
  wordCount: number
  /** The table has `2 ** bits` places. */
  bits: number
  /** `PLACE` numbers a place, in the order of the fields below. */
  places: Int32Array
  unitCount: number
  units: Uint16Array
}

/** Numbers a place. */
const PLACE = 4
/** The fields of a place: a word's hash; its number, counted from 1, or 0 where the place is free; where its units begin and end. */
const HASH = 0
const NUMBER = 1
const FROM = 2
const TO = 3

export const createWordTable = (): WordTable => ({
  wordCount: 0,
  bits: 4,
  places: new Int32Array(PLACE << 4),
  unitCount: 0,
  units: new Uint16Array(64),
})

/** Adds a word that is not there yet; words are numbered as they come. */
export function addWord(table: WordTable, hash: number, units: Uint16Array): number {
  const from = table.unitCount
  table.unitCount += units.length
  table.units = withRoom(table.units, table.unitCount)
  table.units.set(units, from)
  if (table.wordCount * 2 >= 1 << table.bits) grow(table)
  settle(table, [hash, table.wordCount + 1, from, table.unitCount])
  return table.wordCount++
}

export function removeWords(table: WordTable): void {
  table.places.fill(0)
  table.wordCount = 0
  table.unitCount = 0
}

function settle({ bits, places }: WordTable, place: ArrayLike<number>): void {
  let at = placeOf(place[HASH] as number, bits) * PLACE
  while (places[at + NUMBER] !== 0) at = (at + PLACE) & (places.length - 1)
  places.set(place, at)
}

function grow(table: WordTable): void {
  const { places } = table
  table.bits++
  table.places = new Int32Array(PLACE << table.bits)
  for (let at = 0; at < places.length; at += PLACE)
    if (places[at + NUMBER] !== 0) settle(table, places.subarray(at, at + PLACE))
}

/** The number of the word that these units are, or -1. */
export function numberOf(
  { bits, places, units: words }: WordTable,
  hash: number,
  units: Uint16Array,
  from: number,
  to: number,
): number {
  for (let at = placeOf(hash, bits) * PLACE; ; at = (at + PLACE) & (places.length - 1)) {
    const number = (places[at + NUMBER] as number) - 1
    if (number < 0) return -1
    if (places[at + HASH] !== hash) continue
    let start = places[at + FROM] as number
    if ((places[at + TO] as number) - start !== to - from) continue
    let unit = from
    while (unit < to && words[start] === units[unit]) {
      start++
      unit++
    }
    if (unit === to) return number
  }
}

/** Some units of a scan, taken for a word. */
export interface Stem {
  hash: number
  from: number
  to: number
  /** Stands in the place of the last unit; 0 for none. */
  last: number
  /** The Arabic article stands before the units. */
  article: boolean
}

const [ALEF, LAM] = [0x0627, 0x0644]

/** The number of the word that the stem is, or -1. */
export function numberOfStem(table: WordTable, stem: Readonly<Stem>, units: Uint16Array): number {
  const { places, bits } = table
  for (let at = placeOf(stem.hash, bits) * PLACE; ; at = (at + PLACE) & (places.length - 1)) {
    const number = (places[at + NUMBER] as number) - 1
    if (number < 0) return -1
    if (places[at + HASH] === stem.hash && isWord(table, at, stem, units)) return number
  }
}

function isWord(
  { places, units: words }: WordTable,
  place: number,
  { from, to, last, article }: Readonly<Stem>,
  units: Uint16Array,
): boolean {
  let at = places[place + FROM] as number
  if ((places[place + TO] as number) - at !== to - from + (article ? 2 : 0)) return false
  if (article && (words[at++] !== ALEF || words[at++] !== LAM)) return false
  for (let i = from; i < to; i++) {
    const unit = last !== 0 && i === to - 1 ? last : units[i]
    if (words[at++] !== unit) return false
  }
  return true
}
