import { endOf, firstOf, originalEnd, type Scan } from '../text/scan.ts'
import { addHit, createFormHits, type FormHits } from './form-hits.ts'
import type { Entry, LexiconIndex } from './lexicon-index.ts'
import { mayBePair } from './pair-table.ts'
import { addPhrases, type Place } from './phrases.ts'
import { keyAt, nextWord, numberAt, readWords } from './read-words.ts'
import * as steps from './steps.ts'

// V8 folds the constants of a module itself into its code, but reads imported ones at each use (see `fold-and-cut.ts`).
const SINGLE = steps.SINGLE
const CASED = steps.CASED
const PHRASES = steps.PHRASES
const STEP = steps.STEP

/** Tokens of a scan; `end` is not among them, and `to` is where their text ends. */
export interface TokenRange {
  first: number
  end: number
  to: number
}

const NONE: readonly number[] = []

/** The answer of the last call; the next one writes over it. */
const hits = createFormHits()

/**
 * Every form of the lexicon in the tokens, in the order of their first words; those that begin at one word each once, in
 * the order in which `analyses` cuts it.
 */
export function findForms(scan: Scan, range: TokenRange, index: LexiconIndex): Readonly<FormHits> {
  hits.count = 0
  const words = readWords(scan, range, index)
  const place: Place = { hits, hitsBefore: 0, scan, words, index, token: 0 }
  const { at, list } = index.known.steps
  const { pairs } = index
  for (let token = range.first; token < range.end; token++) {
    const word = numberAt(words, token)
    if (word < 0) continue
    const end = at[word + 1] as number
    place.token = token
    place.hitsBefore = hits.count
    for (let i = at[word] as number; i < end; i += STEP) {
      const step = list[i] as number
      const kind = step & 3
      const number = step >> 2
      if (kind === SINGLE) addHit(hits, number, token, token)
      else if (kind === PHRASES) {
        const next = nextWord(words, token)
        if (next >= 0 && mayBePair(pairs, number, keyAt(words, next)))
          addPhrases(place, number, NONE, list[i + 1] as number)
      } else if (kind !== CASED)
        addPhrases(place, number, index.gapped.get(number) ?? NONE, list[i + 1] as number)
      else if (isCased(scan, token, range.to, index.entries[number] as Entry))
        addHit(hits, number, token, token)
    }
  }
  return hits
}

function isCased(scan: Scan, token: number, to: number, { cased }: Entry): boolean {
  const start = scan.origins[firstOf(scan, token)] as number
  if (cased === null || scan.text.charCodeAt(start) !== cased.charCodeAt(0)) return false
  return scan.text.slice(start, originalEnd(scan, endOf(scan, token) - 1, to)) === cased
}
