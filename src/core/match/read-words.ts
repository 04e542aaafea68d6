import { withRoom } from '../text/room.ts'
import type { Scan } from '../text/scan.ts'
import { MARK, WORD } from '../text/tokens/ends.ts'
import { cutsOf } from './cuts.ts'
import type { TokenRange } from './find-forms.ts'
import { forgetMany, type KnownWords, learn } from './known-words.ts'
import type { LexiconIndex } from './lexicon-index.ts'
import { SOFT } from './phrase.ts'
import { numberOf, type WordTable } from './word-table.ts'

/** The words of a range of tokens: two numbers a token, from that of the token `base` on. */
export interface WordsRead {
  base: number
  /** The token behind the last. */
  end: number
  /**
   * First the number that the index gives the word, `UNKNOWN` or what kind of mark stands there; then the phrase key of a
   * word (see `phraseKey`).
   */
  rows: Int32Array
}

/** A word that the index has no number for. */
const UNKNOWN = -1
/** A mark that phrases run across, or the possessive ending, with which no form begins. */
const SOFT_MARK = -2
const HARD_MARK = -3

/** By unit 1 where it is a soft mark by itself. */
const SOFT_MARKS = new Uint8Array(0x10000)
for (const mark of SOFT) if (mark.length === 1) SOFT_MARKS[mark.charCodeAt(0)] = 1
const APOSTROPHE = 0x27

/** The answer of the last call; the next one writes over it. */
const read: WordsRead = { base: 0, end: 0, rows: new Int32Array(512) }

export function readWords(scan: Scan, range: TokenRange, index: LexiconIndex): Readonly<WordsRead> {
  read.base = range.first
  read.end = range.end
  read.rows = withRoom(read.rows, (range.end - range.first) * 2)
  if (index.known) readSpellings(scan, range, index, index.known)
  else readBuckets(scan, range, index.words)
  return read
}

function readBuckets({ kinds, hashes, first, end, units }: Scan, range: TokenRange, table: WordTable): void {
  const { rows } = read
  let row = 0
  for (let token = range.first; token < range.end; token++) {
    const from = first[token] as number
    const to = end[token] as number
    const hash = hashes[token] as number
    rows[row] = markAt(kinds[token] as number, units, from, to) || numberOf(table, hash, units, from, to)
    rows[row + 1] = hash
    row += 2
  }
}

function readSpellings(scan: Scan, range: TokenRange, index: LexiconIndex, known: KnownWords): void {
  const { kinds, hashes, first, end, units } = scan
  const { rows } = read
  let row = 0
  forgetMany(known)
  for (let token = range.first; token < range.end; token++) {
    const from = first[token] as number
    const to = end[token] as number
    let number = markAt(kinds[token] as number, units, from, to)
    if (number === 0) {
      number = numberOf(known.spellings, hashes[token] as number, units, from, to)
      if (number < 0) number = learn(known, scan, token, cutsOf(scan, token, index), index)
      rows[row + 1] = known.keys[number] as number
    }
    rows[row] = number
    row += 2
  }
}

/** The kind of mark that stands there, or 0. */
function markAt(kind: number, units: Uint16Array, from: number, to: number): number {
  const unit = units[from] as number
  if (kind === MARK) return to - from === 1 && SOFT_MARKS[unit] === 1 ? SOFT_MARK : HARD_MARK
  // The possessive ending is the only word that begins with an apostrophe.
  return unit === APOSTROPHE && kind === WORD ? SOFT_MARK : 0
}

/** The next word or number after a token, across soft marks only, or -1. */
export function nextWord({ base, end, rows }: WordsRead, token: number): number {
  for (let next = token + 1; next < end; next++) {
    const number = rows[(next - base) * 2] as number
    if (number >= UNKNOWN) return next
    if (number === HARD_MARK) break
  }
  return -1
}

/** The phrase key of a word. */
export const keyAt = ({ base, rows }: WordsRead, token: number): number =>
  rows[(token - base) * 2 + 1] as number
