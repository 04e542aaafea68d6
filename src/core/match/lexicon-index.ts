import type { Lang } from '../article.ts'
import { hashOf, placeOf } from '../text/hash.ts'
import { classNumber } from './clitic-cuts.ts'
import { inflect } from './inflect.ts'
import { createKnownWords, type KnownWords } from './known-words.ts'
import { endOf } from './made-once.ts'
import type { LexiconGroup, WordClass } from './matcher-pack.ts'
import { createPairTable, type Pair, type PairTable } from './pair-table.ts'
import { GAP } from './phrase.ts'
import { phraseKey } from './phrase-key.ts'
import { type Tails, tailsOf } from './tails.ts'
import { addWord, createWordTable, type WordTable } from './word-table.ts'

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
 * Entries by their first word. Entries of one first word stand together, the longest first; such a run is a bucket.
 */
export interface LexiconIndex {
  lang: Lang
  entries: Entry[]
  /** The buckets by their words. */
  words: WordTable
  /** By bucket its first entry, and one more for the end of the last; its phrases end where its entries of one word begin. */
  bucketAt: Int32Array
  singlesAt: Int32Array
  /** By bucket the phrases that have a gap behind the first word; of those without any there is none. */
  gapped: Map<number, number[]>
  /** By entry where the words behind its first begin in `tails`; one more for the end of the last. */
  tailAt: Int32Array
  tails: Tails
  pairs: PairTable
  /** Bits for the first three letters of the buckets' words. */
  starts: Int32Array
  /** By entry its word class, see `classNumber`. */
  classes: Uint8Array
  known: KnownWords
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

export const indexLexicon = (groups: LexiconGroup[], lang: Lang): LexiconIndex =>
  endOf(indexInSteps(groups, lang))

/** Forms and buckets that one step takes. */
const STEP = 256

/** The same in steps. */
export function* indexInSteps(groups: LexiconGroup[], lang: Lang): Generator<void, LexiconIndex> {
  const buckets = yield* bucketsOf(groups, lang)
  const entries = [...buckets.values()].flat()
  yield
  const index: LexiconIndex = {
    lang,
    entries,
    words: createWordTable(),
    bucketAt: new Int32Array(buckets.size + 1),
    singlesAt: new Int32Array(buckets.size),
    gapped: new Map(),
    ...tailsOf(entries.map(({ words }) => words)),
    pairs: createPairTable(yield* pairsIn([...buckets.values()], lang)),
    starts: new Int32Array(1 << (START_BITS - 5)),
    classes: Uint8Array.from(entries, (entry) => classNumber(entry.class)),
    known: createKnownWords(),
  }
  yield
  let added = 0
  for (const [word, own] of buckets) {
    addBucket(index, word, own)
    if (++added % STEP === 0) yield
  }
  return index
}

function addBucket(index: LexiconIndex, word: string, entries: Entry[]): void {
  const { words, bucketAt, singlesAt, gapped, starts } = index
  const bucket = addWord(words, hashOf(word), unitsOf(word))
  const first = bucketAt[bucket] as number
  bucketAt[bucket + 1] = first + entries.length
  singlesAt[bucket] = first + entries.filter((entry) => entry.words.length > 1).length
  const withGap = entries.flatMap((entry, i) => (entry.words[1] === GAP ? [first + i] : []))
  if (withGap.length > 0) gapped.set(bucket, withGap)
  if (word.length >= START) set(starts, startPlace(hashOf(word.slice(0, START))))
}

/** Whether a certain word must follow the first, so that the entry stands in `pairs`. */
const isPaired = (second: string | undefined): second is string => second !== undefined && second !== GAP

function* pairsIn(buckets: Entry[][], lang: Lang): Generator<void, Pair[]> {
  const keyOf = (word: string | undefined) => (isPaired(word) ? phraseKey(word, lang) : 0)
  const pairs: Pair[] = []
  let entry = 0
  for (const [bucket, entries] of buckets.entries()) {
    for (const { words } of entries) {
      const [, second, third] = words
      if (isPaired(second)) pairs.push({ bucket, second: keyOf(second), third: keyOf(third), entry })
      if (++entry % STEP === 0) yield
    }
  }
  return pairs
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i)
  return units
}

function* bucketsOf(groups: LexiconGroup[], lang: Lang): Generator<void, Map<string, Entry[]>> {
  const buckets = new Map<string, Entry[]>()
  let forms = 0
  for (const group of groups)
    for (const form of group.forms) {
      for (const entry of entriesOf(form, group, lang)) {
        const first = entry.words[0] as string
        const known = buckets.get(first)
        if (!known) buckets.set(first, [entry])
        else if (!known.some((other) => sameEntry(other, entry))) known.push(entry)
      }
      if (++forms % STEP === 0) yield
    }
  for (const entries of buckets.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return buckets
}

function sameEntry(a: Entry, b: Entry): boolean {
  return (
    a.concept === b.concept &&
    a.cased === b.cased &&
    a.words.length === b.words.length &&
    a.words.every((word, i) => word === b.words[i])
  )
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
