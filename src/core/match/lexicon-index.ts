import type { Lang } from '../article.ts'
import { hashOf, placeOf } from '../text/hash.ts'
import { classNumber } from './clitic-cuts.ts'
import { inflect } from './inflect.ts'
import { createKnownCuts, type KnownCuts } from './known-cuts.ts'
import type { LexiconGroup, WordClass } from './matcher-pack.ts'
import { createPairTable, type PairTable } from './pair-table.ts'
import { GAP } from './phrase.ts'
import { phraseKey } from './phrase-key.ts'
import { type Tails, tailsOf } from './tails.ts'

/** One surface form in the index; `words` has at least one word and never begins with a gap. */
export interface Entry {
  concept: number
  class: WordClass
  hides: boolean
  words: string[]
  /** The form in the only case in which it counts ("US", never "us"). */
  cased: string | null
}

/**
 * Entries by the hash of their first word, in an open-addressed table. Entries of one first word stand together, the longest
 * first; such a run is a bucket.
 */
export interface LexiconIndex {
  lang: Lang
  entries: Entry[]
  /** The table has `2 ** bits` places. */
  bits: number
  /** By place a hash and a bucket, counted from 1; 0 where the place is free. */
  places: Int32Array
  /** By bucket its first entry; one more for the end of the last. */
  bucketAt: Int32Array
  /** By bucket where its word begins in `units`; one more for the end of the last. */
  wordAt: Int32Array
  units: Uint16Array
  /** By bucket 1 where some entry has more than one word. */
  phrased: Uint8Array
  /** By entry where the words behind its first begin in `tails`; one more for the end of the last. */
  tailAt: Int32Array
  tails: Tails
  pairs: PairTable
  /** Bits for the first three letters of the buckets' words. */
  starts: Int32Array
  /** The entries that are in no pair, by bucket; one more for the end of the last. */
  freeAt: Int32Array
  free: Int32Array
  /** By entry 1 where it counts in one case only. */
  cased: Uint8Array
  /** By entry its word class, see `classNumber`. */
  classes: Uint8Array
  /** How words met before are cut; null in a language without clitics. */
  known: KnownCuts | null
}

const START_BITS = 15
export const START = 3

/** Where the bit of three letters is in `starts`. */
export const startPlace = (hash: number): number => placeOf(hash, START_BITS)

export const isSet = (bits: Int32Array, place: number): boolean =>
  ((bits[place >>> 5] as number) & (1 << (place & 31))) !== 0

function set(bits: Int32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31))
}

export function indexLexicon(groups: LexiconGroup[], lang: Lang): LexiconIndex {
  const buckets = bucketsOf(groups, lang)
  const entries = [...buckets.values()].flat()
  const bits = Math.max(4, Math.ceil(Math.log2(buckets.size * 2 + 1)))
  const index: LexiconIndex = {
    lang,
    entries,
    bits,
    places: new Int32Array(2 << bits),
    bucketAt: new Int32Array(buckets.size + 1),
    wordAt: new Int32Array(buckets.size + 1),
    units: unitsOf([...buckets.keys()].join('')),
    phrased: Uint8Array.from(buckets.values(), ([longest]) => (longest && longest.words.length > 1 ? 1 : 0)),
    ...tailsOf(
      entries.map(({ words }) => words),
      lang,
    ),
    pairs: createPairTable(pairsIn([...buckets.values()], lang)),
    starts: new Int32Array(1 << (START_BITS - 5)),
    freeAt: new Int32Array(buckets.size + 1),
    free: new Int32Array(entries.length),
    cased: Uint8Array.from(entries, ({ cased }) => (cased === null ? 0 : 1)),
    classes: Uint8Array.from(entries, (entry) => classNumber(entry.class)),
    known: lang === 'ar' ? createKnownCuts() : null,
  }
  let bucket = 0
  for (const [word, { length }] of buckets) {
    index.bucketAt[bucket + 1] = (index.bucketAt[bucket] as number) + length
    index.wordAt[bucket + 1] = (index.wordAt[bucket] as number) + word.length
    setFilters(index, bucket, word)
    settle(index, hashOf(word), ++bucket)
  }
  return index
}

/** Whether a certain word must follow the first, so that the entry stands in `pairs`. */
const isPaired = (second: string | undefined): second is string => second !== undefined && second !== GAP

function pairsIn(buckets: Entry[][], lang: Lang): { bucket: number; second: number; entry: number }[] {
  let entry = 0
  return buckets.flatMap((entries, bucket) =>
    entries.flatMap(({ words: [, second] }) => {
      const number = entry++
      return isPaired(second) ? [{ bucket, second: phraseKey(second, lang), entry: number }] : []
    }),
  )
}

function setFilters(index: LexiconIndex, bucket: number, word: string): void {
  const { entries, bucketAt, starts, freeAt, free } = index
  if (word.length >= START) set(starts, startPlace(hashOf(word.slice(0, START))))
  let freeCount = freeAt[bucket] as number
  for (let at = bucketAt[bucket] as number; at < (bucketAt[bucket + 1] as number); at++) {
    if (!isPaired(entries[at]?.words[1])) free[freeCount++] = at
  }
  freeAt[bucket + 1] = freeCount
}

function settle({ places, bits }: LexiconIndex, hash: number, bucket: number): void {
  const mask = (1 << bits) - 1
  let place = placeOf(hash, bits)
  while (places[2 * place + 1] !== 0) place = (place + 1) & mask
  places[2 * place] = hash
  places[2 * place + 1] = bucket
}

/** Some units of a scan, taken for the first word of an entry. */
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

/** The bucket whose word the stem is, or -1. */
export function bucketOf(index: LexiconIndex, stem: Readonly<Stem>, units: Uint16Array): number {
  const { places, bits } = index
  const mask = (1 << bits) - 1
  for (let place = placeOf(stem.hash, bits); ; place = (place + 1) & mask) {
    const bucket = (places[2 * place + 1] as number) - 1
    if (bucket < 0) return -1
    if (places[2 * place] === stem.hash && isWord(index, bucket, stem, units)) return bucket
  }
}

function isWord(
  { units: words, wordAt }: LexiconIndex,
  bucket: number,
  { from, to, last, article }: Readonly<Stem>,
  units: Uint16Array,
): boolean {
  let at = wordAt[bucket] as number
  if ((wordAt[bucket + 1] as number) - at !== to - from + (article ? 2 : 0)) return false
  if (article && (words[at++] !== ALEF || words[at++] !== LAM)) return false
  for (let i = from; i < to; i++) {
    const unit = last !== 0 && i === to - 1 ? last : units[i]
    if (words[at++] !== unit) return false
  }
  return true
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i)
  return units
}

function bucketsOf(groups: LexiconGroup[], lang: Lang): Map<string, Entry[]> {
  const buckets = new Map<string, Entry[]>()
  for (const group of groups)
    for (const form of group.forms)
      for (const entry of entriesOf(form, group, lang)) {
        const first = entry.words[0] as string
        const known = buckets.get(first)
        if (!known) buckets.set(first, [entry])
        else if (!known.some((other) => sameEntry(other, entry))) known.push(entry)
      }
  for (const entries of buckets.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return buckets
}

function sameEntry(a: Entry, b: Entry): boolean {
  return a.concept === b.concept && a.cased === b.cased && a.words.join(' ') === b.words.join(' ')
}

/** The entries that a form (as `normalForm` writes it) of a group stands for, inflected. */
export function entriesOf(
  form: string,
  { concept, class: wordClass, hides }: LexiconGroup,
  lang: Lang,
): Entry[] {
  if (wordClass === 'cased')
    return [{ concept, class: wordClass, hides, words: form.toLowerCase().split(' '), cased: form }]
  return inflect(form, wordClass, lang).map((surface) => ({
    concept,
    class: wordClass,
    hides,
    words: surface.split(' '),
    cased: null,
  }))
}
