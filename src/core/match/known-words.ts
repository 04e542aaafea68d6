import { withRoom } from '../text/room.ts'
import { endOf, firstOf, hashOfToken, type Scan } from '../text/scan.ts'
import type { LexiconIndex } from './lexicon-index.ts'
import { phraseKeyAt } from './phrase-key.ts'
import { addSteps, type Cut, createSteps, type Steps } from './steps.ts'
import { addWord, createWordTable, removeWords, type WordTable } from './word-table.ts'

/**
 * What is to be done at the spellings met before, so that a word of a text is cut once and not each time it stands there.
 * At most words there is nothing to be done, and that is worth as much to know.
 */
export interface KnownWords {
  spellings: WordTable
  steps: Steps
  /** By spelling its phrase key. */
  keys: Int32Array
}

/**
 * All is forgotten when there are more, and then every word of a text is cut anew: an article has some hundreds, a page of
 * 100 KB five thousand. This many take about a megabyte.
 */
const MOST = 16_384

export const createKnownWords = (): KnownWords => ({
  spellings: createWordTable(),
  steps: createSteps(),
  keys: new Int32Array(64),
})

/** Keeps what is to be done at a token's spelling, which was not met before, and returns its number. */
export function learn(
  known: KnownWords,
  scan: Scan,
  token: number,
  cuts: readonly Cut[],
  index: LexiconIndex,
): number {
  const spelling = addWord(
    known.spellings,
    hashOfToken(scan, token),
    scan.units.subarray(firstOf(scan, token), endOf(scan, token)),
  )
  addSteps(known.steps, spelling, cuts, index)
  known.keys = withRoom(known.keys, spelling + 1)
  known.keys[spelling] = phraseKeyAt(scan, token, index.lang)
  return spelling
}

/** Forgets all when there is much; the numbers of spellings hold up to then. */
export function forgetMany({ spellings }: KnownWords): void {
  if (spellings.wordCount > MOST) removeWords(spellings)
}
