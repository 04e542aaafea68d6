import { hashOf, joined, powerOf } from '../text/hash.ts'
import { endOf, firstOf, hashOfToken, type Scan } from '../text/scan.ts'
import { type Clitic, prefixesAt, suffixesAt } from './clitic-cuts.ts'
import { SUFFIXES } from './clitics.ts'
import { isSet, type LexiconIndex, START, startPlace } from './lexicon-index.ts'
import type { Cut } from './steps.ts'
import { numberOf, numberOfStem, type Stem } from './word-table.ts'

/** One object is used for all stems, since there are thousands. */
const stem: Stem = { hash: 0, from: 0, to: 0, last: 0, article: false }

/** The cuts of the last token; the next one writes over them. */
const found: Cut[] = []

const ARTICLE_HASH = hashOf('ال')
const [TEH, HEH] = [0x062a, 0x0647]
const [YEH, WAW, HAMZA] = [0x064a, 0x0648, 0x0621]
const LEAST = 2

/** By unit of the token: the hash of all before it. */
let heads = new Int32Array(64)

function readHeads({ units }: Scan, from: number, length: number): void {
  if (length >= heads.length) heads = new Int32Array(length * 2)
  let hash = 0
  for (let i = 0; i < length; i++) {
    hash = joined(hash, units[from + i] as number, 1)
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

/** The ways to cut a token so that a word of the index is left, in the order of `analyses`; only Arabic is cut. */
export function cutsOf(scan: Scan, token: number, index: LexiconIndex): readonly Cut[] {
  const from = firstOf(scan, token)
  const to = endOf(scan, token)
  const { units } = scan
  if (index.lang !== 'ar') {
    const bucket = numberOf(index.words, hashOfToken(scan, token), units, from, to)
    return bucket < 0 ? [] : [{ bucket, before: 0, after: 0 }]
  }
  const length = to - from
  found.length = 0
  if (length < LEAST) return found
  readHeads(scan, from, length)
  readEndings(scan, to, length)
  const { count, numbers, lengths } = endings
  for (const prefix of prefixesAt(units[from] as number)) {
    const start = prefix.units.length
    if (start > length || !stands(prefix, units, from)) continue
    // Only of stems longer than their start is it sure that no other spelling of the last letter changes it.
    const mayStart = length - start > START && isSet(index.starts, startPlace(between(start, start + START)))
    for (let i = 0; i < count; i++) {
      const end = length - (lengths[i] as number)
      if (end - start < LEAST || (end - start > START && !mayStart)) continue
      const after = numbers[i] as number
      setStem(between(start, end), from + start, from + end, 0)
      take(scan, index, prefix.number, after)
      if (after > 0) respell(scan, index, prefix.number, after)
    }
    if (prefix.shortened >= 0) {
      setStem(joined(ARTICLE_HASH, between(start, length), length - start), from + start, to, 0)
      stem.article = true
      take(scan, index, prefix.shortened, 0)
    }
  }
  return found
}

/** ة before a pronoun is written ت, and a final hamza takes a seat: see `analyses`. */
function respell(scan: Scan, index: LexiconIndex, before: number, after: number): void {
  const last = scan.units[stem.to - 1] as number
  const other = last === TEH ? HEH : last === YEH || last === WAW ? HAMZA : 0
  if (other === 0) return
  setStem((stem.hash - last + other) | 0, stem.from, stem.to, other)
  take(scan, index, before, after)
}

function take(scan: Scan, index: LexiconIndex, before: number, after: number): void {
  const bucket = numberOfStem(index.words, stem, scan.units)
  if (bucket >= 0) found.push({ bucket, before, after })
}

function setStem(hash: number, from: number, to: number, last: number): void {
  stem.hash = hash
  stem.from = from
  stem.to = to
  stem.last = last
  stem.article = false
}

function stands({ units: letters }: Clitic, units: Uint16Array, at: number): boolean {
  for (let i = 0; i < letters.length; i++) if (units[at + i] !== letters[i]) return false
  return true
}

/** The hash of the token's units from `start` to `end`. */
function between(start: number, end: number): number {
  return ((heads[end] as number) - Math.imul(heads[start] as number, powerOf(end - start))) | 0
}
