import { BASE, hashOf, joined, placeOf, powerOf } from '../text/hash.ts'
import type { Scan } from '../text/scan.ts'
import { type Clitic, ENDS_WORD, isLicensed, prefixesAt, suffixesAt } from './clitic-cuts.ts'
import { SUFFIXES } from './clitics.ts'
import { ALONE, EXACTLY, isSet, type LexiconIndex, pairPlace, START, startPlace } from './lexicon-index.ts'
import type { NextWord } from './next-word.ts'

/** Some units of a scan, taken for the first word of an entry. One object is used for all, since there are thousands. */
const stem = {
  hash: 0,
  from: 0,
  to: 0,
  /** Stands in the place of the last unit; 0 for none. */
  last: 0,
  /** The Arabic article stands before the units. */
  article: false,
}

/** Entries by number. A plain array would be allocated anew for each token. */
export interface Found {
  count: number
  entries: Int32Array
}

/** The answer of the last call; the next one writes over it. */
const found: Found = { count: 0, entries: new Int32Array(64) }

function add(entry: number): void {
  if (found.count === found.entries.length) {
    const { entries } = found
    found.entries = new Int32Array(entries.length * 2)
    found.entries.set(entries)
  }
  found.entries[found.count++] = entry
}

function isKnown(entry: number): boolean {
  for (let i = 0; i < found.count; i++) if (found.entries[i] === entry) return true
  return false
}

/**
 * Entries that may begin at a token, each once, in the order in which `analyses` cuts it. Those whose second word
 * does not follow are left out.
 */
export function candidates(scan: Scan, token: number, next: NextWord, index: LexiconIndex): Readonly<Found> {
  found.count = 0
  const from = scan.first[token] as number
  const to = scan.end[token] as number
  if (index.lang === 'ar') cut(scan, from, to, next, index)
  else {
    setStem(scan.hashes[token] as number, from, to, 0)
    const bucket = bucketOf(index, scan)
    if (bucket >= 0) takeAll(index, bucket, next)
  }
  return found
}

function takeAll(index: LexiconIndex, bucket: number, next: NextWord): void {
  const { bucketAt, asks, seconds, pairs, freeAt, free } = index
  const from = bucketAt[bucket] as number
  const end = bucketAt[bucket + 1] as number
  // The longest come first: where that has one word, all have.
  const hash = asks[from] === ALONE ? 0 : next.hash()
  if (hash !== 0 && isSet(pairs, pairPlace(bucket, hash))) {
    for (let at = from; at < end; at++) if (asks[at] !== EXACTLY || seconds[at] === hash) add(at)
  } else {
    const last = freeAt[bucket + 1] as number
    for (let at = freeAt[bucket] as number; at < last; at++) add(free[at] as number)
  }
}

function setStem(hash: number, from: number, to: number, last: number): void {
  stem.hash = hash
  stem.from = from
  stem.to = to
  stem.last = last
  stem.article = false
}

const ARTICLE = 'ال'
const ARTICLE_HASH = hashOf(ARTICLE)
const [ALEF, LAM] = [0x0627, 0x0644]
const [TEH, HEH] = [0x062a, 0x0647]
const [YEH, WAW, HAMZA] = [0x064a, 0x0648, 0x0621]
const LEAST = 2

/** By unit of the token: the hash of all before it. */
let heads = new Int32Array(64)

function readHeads({ units }: Scan, from: number, length: number): void {
  if (length >= heads.length) heads = new Int32Array(length * 2)
  let hash = 0
  for (let i = 0; i < length; i++) {
    hash = (Math.imul(hash, BASE) + (units[from + i] as number)) | 0
    heads[i + 1] = hash
  }
}

/** The suffixes that the token ends with: their numbers and lengths. */
const endings = {
  count: 0,
  numbers: new Int32Array(SUFFIXES.length),
  lengths: new Int32Array(SUFFIXES.length),
}

function readEndings({ units }: Scan, to: number, length: number): void {
  endings.count = 0
  const suffixes = suffixesAt(units[to - 1] as number)
  for (let i = 0; i < suffixes.length; i++) {
    const suffix = suffixes[i] as Clitic
    const size = suffix.units.length
    if (length - size < LEAST || !stands(suffix, units, to - size)) continue
    endings.numbers[endings.count] = suffix.number
    endings.lengths[endings.count++] = size
  }
}

function cut(scan: Scan, from: number, to: number, next: NextWord, index: LexiconIndex): void {
  const { units } = scan
  const length = to - from
  if (length < LEAST) return
  readHeads(scan, from, length)
  readEndings(scan, to, length)
  const { count, numbers, lengths } = endings
  const prefixes = prefixesAt(units[from] as number)
  for (let p = 0; p < prefixes.length; p++) {
    const before = prefixes[p] as Clitic
    const start = before.units.length
    if (start > length || !stands(before, units, from)) continue
    // Only of stems longer than their start is it sure that no other spelling of the last letter changes it.
    const mayStart = length - start > START && isSet(index.starts, startPlace(between(start, start + START)))
    for (let i = 0; i < count; i++) {
      const end = length - (lengths[i] as number)
      if (end - start < LEAST || (end - start > START && !mayStart)) continue
      const after = numbers[i] as number
      setStem(between(start, end), from + start, from + end, 0)
      take(index, scan, next, before.number, after)
      if (after > 0) respell(index, scan, next, before.number, after)
    }
    if (before.shortened >= 0) {
      setStem(joined(ARTICLE_HASH, between(start, length), length - start), from + start, to, 0)
      stem.article = true
      take(index, scan, next, before.shortened, 0)
    }
  }
}

/** ة before a pronoun is written ت, and a final hamza takes a seat: see `analyses`. */
function respell(index: LexiconIndex, scan: Scan, next: NextWord, before: number, after: number): void {
  const last = scan.units[stem.to - 1] as number
  const other = last === TEH ? HEH : last === YEH || last === WAW ? HAMZA : 0
  if (other === 0) return
  setStem((stem.hash - last + other) | 0, stem.from, stem.to, other)
  take(index, scan, next, before, after)
}

function stands({ units: letters }: Clitic, units: Uint16Array, at: number): boolean {
  for (let i = 0; i < letters.length; i++) if (units[at + i] !== letters[i]) return false
  return true
}

/** The hash of the token's units from `start` to `end`. */
function between(start: number, end: number): number {
  return ((heads[end] as number) - Math.imul(heads[start] as number, powerOf(end - start))) | 0
}

function take(index: LexiconIndex, scan: Scan, next: NextWord, before: number, after: number): void {
  const bucket = bucketOf(index, scan)
  if (bucket < 0) return
  const { bucketAt, asks, freeAt, free, seconds } = index
  const from = bucketAt[bucket] as number
  const to = bucketAt[bucket + 1] as number
  if (asks[from] !== ALONE && ENDS_WORD[after] && next.mayFollow(index, bucket)) {
    for (let at = from; at < to; at++)
      if (asks[at] !== EXACTLY || next.mayBe(seconds[at] as number)) addLicensed(index, at, before, after)
    return
  }
  const last = freeAt[bucket + 1] as number
  for (let i = freeAt[bucket] as number; i < last; i++) {
    const at = free[i] as number
    if (asks[at] === ALONE || ENDS_WORD[after]) addLicensed(index, at, before, after)
  }
}

function addLicensed({ entries }: LexiconIndex, at: number, before: number, after: number): void {
  const entry = entries[at]
  if (entry && isLicensed(entry.class, before, after) && !isKnown(at)) add(at)
}

/** The bucket of the stem, or -1. */
function bucketOf(index: LexiconIndex, scan: Scan): number {
  const { places, bits } = index
  const mask = (1 << bits) - 1
  for (let place = placeOf(stem.hash, bits); ; place = (place + 1) & mask) {
    const bucket = (places[2 * place + 1] as number) - 1
    if (bucket < 0) return -1
    if (places[2 * place] === stem.hash && isWord(index, bucket, scan)) return bucket
  }
}

function isWord({ units: words, wordAt }: LexiconIndex, bucket: number, { units }: Scan): boolean {
  let at = wordAt[bucket] as number
  const { from, to, last, article } = stem
  if ((wordAt[bucket + 1] as number) - at !== to - from + (article ? ARTICLE.length : 0)) return false
  if (article && (words[at++] !== ALEF || words[at++] !== LAM)) return false
  for (let i = from; i < to; i++) {
    const unit = last !== 0 && i === to - 1 ? last : units[i]
    if (words[at++] !== unit) return false
  }
  return true
}
