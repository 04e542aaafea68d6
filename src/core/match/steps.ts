import { withRoom } from '../text/room.ts'
import { ENDS_WORD, isLicensed } from './clitic-cuts.ts'
import type { LexiconIndex } from './lexicon-index.ts'

/** One way to cut a token so that a bucket's word is left, with the clitics by their numbers. */
export interface Cut {
  bucket: number
  before: number
  after: number
}

/** What is to be done where a word stands, by the word's number. */
export interface Steps {
  /** By word where its steps begin in `list`; one more for the end of the last. */
  at: Int32Array
  /** `STEP` numbers a step: an entry's or a bucket's number times 4 with the kind of the step, and the clitics. */
  list: Int32Array
}

/** Numbers a step. */
export const STEP = 2

/** The kinds of steps. An entry of one word is there. */
export const SINGLE = 0
/** An entry of one word is there if its case is right. */
export const CASED = 1
/** Phrases of the bucket may begin here, all of which name their second word. */
export const PHRASES = 2
/** The same, and some have a gap behind the first. */
const GAPPED = 3

export const createSteps = (): Steps => ({ at: new Int32Array(64), list: new Int32Array(128) })

/** Adds the steps of the next word, which can be cut in these ways. */
export function addSteps(steps: Steps, word: number, cuts: readonly Cut[], index: LexiconIndex): void {
  const { bucketAt, singlesAt, gapped, entries, classes } = index
  const from = steps.at[word] as number
  let to = from
  const add = (number: number, kind: number, clitics: number): void => {
    steps.list = withRoom(steps.list, to + STEP)
    steps.list[to++] = number * 4 + kind
    steps.list[to++] = clitics
  }
  // Another cut may have given an entry.
  const isAdded = (what: number): boolean => {
    for (let i = from; i < to; i += STEP) if (steps.list[i] === what) return true
    return false
  }
  for (const { bucket, before, after } of cuts) {
    const singleAt = singlesAt[bucket] as number
    if (ENDS_WORD[after] === 1 && singleAt > (bucketAt[bucket] as number))
      add(bucket, gapped.has(bucket) ? GAPPED : PHRASES, packClitics(before, after))
    for (let entry = singleAt; entry < (bucketAt[bucket + 1] as number); entry++) {
      const kind = entries[entry]?.cased == null ? SINGLE : CASED
      if (isLicensed(classes[entry] as number, before, after) && !isAdded(entry * 4 + kind))
        add(entry, kind, 0)
    }
  }
  steps.at = withRoom(steps.at, word + 2)
  steps.at[word + 1] = to
}

const packClitics = (before: number, after: number): number => before * 0x100 + after
export const prefixIn = (clitics: number): number => clitics >> 8
export const suffixIn = (clitics: number): number => clitics & 0xff
