import { originalEnd, type Scan } from '../text/scan.ts'
import { ENDS_WORD, isLicensed } from './clitic-cuts.ts'
import type { TokenRange } from './find-forms.ts'
import { type Following, keyOf, nextWord } from './following.ts'
import { addHit, type FormHits } from './form-hits.ts'
import type { Entry, LexiconIndex } from './lexicon-index.ts'
import { pairOf } from './pair-table.ts'
import { GAP_REACH } from './phrase.ts'
import { isSameWord } from './tails.ts'

/** Where forms are looked for: at a token of a scan, by an index. */
export interface Place {
  scan: Scan
  range: TokenRange
  index: LexiconIndex
  following: Following
  token: number
}

/**
 * Adds the forms at a token whose first word is the bucket's, where the token carries the clitics with these numbers around
 * it. The entries stand in two lists, those in no pair and those of the pair with the next word; both rise, and are merged.
 */
export function formsInBucket(
  hits: FormHits,
  place: Place,
  bucket: number,
  before: number,
  after: number,
): void {
  const { index, following, token } = place
  const { freeAt, free, pairs, phrased } = index
  const mayGoOn = ENDS_WORD[after] === 1
  const pair =
    mayGoOn && phrased[bucket] === 1
      ? pairOf(pairs, bucket, keyOf(following, nextWord(following, token)))
      : -1
  let at = freeAt[bucket] as number
  const end = freeAt[bucket + 1] as number
  if (pair >= 0) {
    const last = pairs.entriesAt[pair + 1] as number
    for (let i = pairs.entriesAt[pair] as number; i < last; i++) {
      const entry = pairs.entries[i] as number
      for (; at < end && (free[at] as number) < entry; at++)
        addForm(hits, place, free[at] as number, before, after)
      if (mayStand(place, entry)) addForm(hits, place, entry, before, after)
    }
  }
  for (; at < end; at++) addForm(hits, place, free[at] as number, before, after)
}

/** Of many phrases that begin alike only those whose third word follows too are worth a look. */
function mayStand({ index, following, token }: Place, entry: number): boolean {
  const { tailAt, tails } = index
  const third = (tailAt[entry] as number) + 1
  if (third >= (tailAt[entry + 1] as number) || tails.gaps[third] === 1) return true
  const here = nextWord(following, nextWord(following, token))
  return here >= 0 && tails.keys[third] === keyOf(following, here)
}

function addForm(hits: FormHits, place: Place, entry: number, before: number, after: number): void {
  const { index, token } = place
  const { tailAt, classes, cased } = index
  const isPhrase = tailAt[entry] !== tailAt[entry + 1]
  if ((before | after) !== 0) {
    if (isPhrase && ENDS_WORD[after] === 0) return
    if (!isLicensed(classes[entry] as number, before, after)) return
  }
  if (isAdded(hits, entry, token)) return
  const last = isPhrase
    ? phraseEnd(place, entry)
    : cased[entry] === 0 || isCased(place, index.entries[entry] as Entry)
      ? token
      : -1
  if (last >= 0) addHit(hits, entry, token, last)
}

/** Whether another cut of the token gave the entry too. */
function isAdded({ count, first, entries }: FormHits, entry: number, token: number): boolean {
  for (let i = count - 1; i >= 0 && first[i] === token; i--) if (entries[i] === entry) return true
  return false
}

function isCased({ scan, range, token }: Place, { cased }: Entry): boolean {
  const start = scan.origins[scan.first[token] as number] as number
  if (cased === null || scan.text.charCodeAt(start) !== cased.charCodeAt(0)) return false
  return scan.text.slice(start, originalEnd(scan, (scan.end[token] as number) - 1, range.to)) === cased
}

/** The token at which a phrase ends, or -1. */
function phraseEnd({ scan, following, index, token }: Place, entry: number): number {
  const { gaps } = index.tails
  const last = index.tailAt[entry + 1] as number
  let here = token
  for (let tail = index.tailAt[entry] as number; tail < last; tail++) {
    let left = gaps[tail] === 1 ? GAP_REACH : 0
    do {
      here = nextWord(following, here)
      if (here < 0) return -1
    } while (!isSameWord(scan, here, tail, index) && --left >= 0)
    if (left < 0) return -1
  }
  return here
}
