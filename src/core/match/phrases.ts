import type { Scan } from '../text/scan.ts'
import { isLicensed } from './clitic-cuts.ts'
import { addHit, type FormHits, holds } from './form-hits.ts'
import type { LexiconIndex } from './lexicon-index.ts'
import { entriesFrom, entriesTo, PAIR_ENTRY, pairAt } from './pair-table.ts'
import { GAP_REACH } from './phrase.ts'
import { keyAt, nextWord, type WordsRead } from './read-words.ts'
import { prefixIn, suffixIn } from './steps.ts'
import { isSameWord } from './tails.ts'

/** Where phrases are looked for. */
export interface Place {
  hits: FormHits
  /** How many hits there were when the token was come to. */
  hitsBefore: number
  scan: Scan
  words: WordsRead
  index: LexiconIndex
  token: number
}

/**
 * Adds the bucket's phrases that begin at the token, which carries these clitics. Those whose first two words are the token
 * and the next one and those with a gap there stand in two lists; both rise, and are merged.
 */
export function addPhrases(place: Place, bucket: number, gapped: readonly number[], clitics: number): void {
  const { words, index, token } = place
  const { pairs } = index
  const { entries } = pairs
  let gappedAt = 0
  const second = nextWord(words, token)
  if (second < 0) return
  const pair = pairAt(pairs, bucket, keyAt(words, second))
  if (pair >= 0) {
    const third = nextWord(words, second)
    const key = third < 0 ? 0 : keyAt(words, third)
    const last = entriesTo(pairs, pair)
    for (let i = entriesFrom(pairs, pair); i < last; i += PAIR_ENTRY) {
      const needed = entries[i + 1]
      // Of many phrases that begin alike only those whose third word follows too are worth a look.
      if (needed !== 0 && needed !== key) continue
      const entry = entries[i] as number
      while (gappedAt < gapped.length && (gapped[gappedAt] as number) < entry)
        addPhrase(place, gapped[gappedAt++] as number, clitics, second)
      addPhrase(place, entry, clitics, second)
    }
  }
  while (gappedAt < gapped.length) addPhrase(place, gapped[gappedAt++] as number, clitics, second)
}

/** Adds a phrase where its words behind the first are met from the token `second` on. */
function addPhrase(place: Place, entry: number, clitics: number, second: number): void {
  const { hits, hitsBefore, scan, words, index, token } = place
  const { tails, tailAt, classes } = index
  if (clitics !== 0 && !isLicensed(classes[entry] as number, prefixIn(clitics), suffixIn(clitics))) return
  // Another cut of the token may have given it.
  if (hits.count > hitsBefore && holds(hits, entry, hitsBefore)) return
  const last = tailAt[entry + 1] as number
  let next = second
  let here = -1
  for (let tail = tailAt[entry] as number; tail < last; tail++) {
    let left = tails.gaps[tail] === 1 ? GAP_REACH : 0
    do {
      if (next < 0) return
      here = next
      next = nextWord(words, here)
    } while (!isSameWord(scan, here, tail, index) && --left >= 0)
    if (left < 0) return
  }
  addHit(hits, entry, token, here)
}
