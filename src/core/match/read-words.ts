import { withRoom } from '../text/room.ts'
import { type Scan, TOKEN as TOKEN_SIZE } from '../text/scan.ts'
import * as kinds from '../text/tokens/ends.ts'
import { cutsOf } from './cuts.ts'
import type { TokenRange } from './find-forms.ts'
import { forgetMany, learn } from './known-words.ts'
import type { LexiconIndex } from './lexicon-index.ts'
import { SOFT } from './phrase.ts'
import { numberOf } from './word-table.ts'

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

// V8 folds the constants of a module itself into its code, but reads imported ones at each use (see `fold-and-cut.ts`).
const TOKEN = TOKEN_SIZE
const MARK = kinds.MARK
const WORD = kinds.WORD
const ROW = 2

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
  read.rows = withRoom(read.rows, (range.end - range.first) * ROW)
  const { known } = index
  const { tokens, units } = scan
  const { rows } = read
  let row = 0
  forgetMany(known)
  for (let token = range.first; token < range.end; token++) {
    const from = tokens[token * TOKEN] as number
    const to = tokens[token * TOKEN + 1] as number
    let number = markAt(tokens[token * TOKEN + 2] as number, units, from, to)
    if (number === 0) {
      number = numberOf(known.spellings, tokens[token * TOKEN + 3] as number, units, from, to)
      if (number < 0) number = learn(known, scan, token, cutsOf(scan, token, index), index)
      rows[row + 1] = known.keys[number] as number
    }
    rows[row] = number
    row += ROW
  }
  return read
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
    const number = rows[(next - base) * ROW] as number
    if (number >= UNKNOWN) return next
    if (number === HARD_MARK) break
  }
  return -1
}

/** The number of a word, less than 0 where there is none. */
export const numberAt = ({ base, rows }: WordsRead, token: number): number =>
  rows[(token - base) * ROW] as number

/** The phrase key of a word. */
export const keyAt = ({ base, rows }: WordsRead, token: number): number =>
  rows[(token - base) * ROW + 1] as number
