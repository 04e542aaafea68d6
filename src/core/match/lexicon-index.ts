import type { Lang } from '../article.ts'
import { hashOf, placeOf } from '../text/hash.ts'
import { inflect } from './inflect.ts'
import type { LexiconGroup, WordClass } from './matcher-pack.ts'
import { GAP } from './phrase.ts'

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
  /** By entry what its second word asks of the next one on the page: ALONE, ANYTHING, or EXACTLY what `seconds` says. */
  asks: Uint8Array
  /** By entry the hash of its second word. */
  seconds: Int32Array
  /** Bits for each bucket with each second word that EXACTLY follows in it: what is not there need not be looked for. */
  pairs: Int32Array
  /** Bits for the first three letters of the buckets' words. */
  starts: Int32Array
  /** The entries that ask for no second word, by bucket; one more for the end of the last. */
  freeAt: Int32Array
  free: Int32Array
}

const PAIR_BITS = 17
const START_BITS = 15
export const START = 3

/** Where the bit of a bucket and a second word is in `pairs`. */
export const pairPlace = (bucket: number, second: number): number =>
  placeOf(Math.imul(bucket + 1, 0x85ebca6b) ^ second, PAIR_BITS)

/** Where the bit of three letters is in `starts`. */
export const startPlace = (hash: number): number => placeOf(hash, START_BITS)

export const isSet = (bits: Int32Array, place: number): boolean =>
  ((bits[place >>> 5] as number) & (1 << (place & 31))) !== 0

function set(bits: Int32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31))
}

/** The entry has one word. */
export const ALONE = 0
/** A gap follows the first word. */
const ANYTHING = 1
export const EXACTLY = 2

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
    asks: Uint8Array.from(entries, ({ words: [, second] }) =>
      second === undefined ? ALONE : second === GAP ? ANYTHING : EXACTLY,
    ),
    seconds: Int32Array.from(entries, ({ words: [, second] }) => hashOf(second ?? '')),
    pairs: new Int32Array(1 << (PAIR_BITS - 5)),
    starts: new Int32Array(1 << (START_BITS - 5)),
    freeAt: new Int32Array(buckets.size + 1),
    free: new Int32Array(entries.length),
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

function setFilters(index: LexiconIndex, bucket: number, word: string): void {
  const { bucketAt, asks, seconds, pairs, starts, freeAt, free } = index
  if (word.length >= START) set(starts, startPlace(hashOf(word.slice(0, START))))
  let freeCount = freeAt[bucket] as number
  for (let at = bucketAt[bucket] as number; at < (bucketAt[bucket + 1] as number); at++) {
    if (asks[at] === EXACTLY) set(pairs, pairPlace(bucket, seconds[at] as number))
    else free[freeCount++] = at
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
