import type { Scan } from '../text/scan.ts'
import { MARK } from '../text/tokens/ends.ts'
import { cutsOf } from './cuts.ts'
import { readFollowing } from './following.ts'
import { createFormHits, type FormHits } from './form-hits.ts'
import { formsInBucket, type Place } from './forms-in-bucket.ts'
import { CUT_SIZE, type KnownCuts, spellingOf } from './known-cuts.ts'
import { bucketOf, type LexiconIndex, type Stem } from './lexicon-index.ts'

/** Tokens of a scan; `end` is not among them, and `to` is where their text ends. */
export interface TokenRange {
  first: number
  end: number
  to: number
}

/** The answer of the last call; the next one writes over it. */
const hits = createFormHits()

/**
 * Every form of the lexicon in the tokens, in the order of their first words; those that begin at one word each once, in
 * the order in which `analyses` cuts it.
 */
export function findForms(scan: Scan, range: TokenRange, index: LexiconIndex): Readonly<FormHits> {
  hits.count = 0
  const following = readFollowing(scan, range.first, range.end, index.lang)
  const place: Place = { scan, range, index, following, token: 0 }
  const { known } = index
  for (let token = range.first; token < range.end; token++) {
    if (scan.kinds[token] === MARK) continue
    place.token = token
    if (known) inCuts(place, known)
    else inWord(place)
  }
  return hits
}

const whole: Stem = { hash: 0, from: 0, to: 0, last: 0, article: false }

function inWord(place: Place): void {
  const { scan, token, index } = place
  whole.hash = scan.hashes[token] as number
  whole.from = scan.first[token] as number
  whole.to = scan.end[token] as number
  const bucket = bucketOf(index, whole, scan.units)
  if (bucket >= 0) formsInBucket(hits, place, bucket, 0, 0)
}

function inCuts(place: Place, known: KnownCuts): void {
  const spelling = spellingOf(known, place.scan, place.token, place.index, cutsOf)
  const { cuts, cutsAt } = known
  const end = cutsAt[spelling + 1] as number
  for (let at = cutsAt[spelling] as number; at < end; at += CUT_SIZE)
    formsInBucket(hits, place, cuts[at] as number, cuts[at + 1] as number, cuts[at + 2] as number)
}
