import type { Lang } from '../article.ts'
import { isTextAt, originalEnd, type Scan } from '../text/scan.ts'
import { MARK } from '../text/tokens/ends.ts'
import { candidates } from './candidates.ts'
import { ALONE, type Entry, type LexiconIndex } from './lexicon-index.ts'
import { NextWord, nextWord } from './next-word.ts'
import { GAP, GAP_REACH } from './phrase.ts'

/** Tokens of a scan; `end` is not among them, and `to` is where their text ends. */
export interface TokenRange {
  first: number
  end: number
  to: number
}

/** A form of the lexicon in a scan; `first` and `last` are tokens, both inside. */
export interface FormHit {
  entry: Entry
  first: number
  last: number
}

/** Every form of the lexicon in the tokens, in the order of their first words. */
export function findForms(scan: Scan, range: TokenRange, index: LexiconIndex): FormHit[] {
  const hits: FormHit[] = []
  const next = new NextWord(scan, range.end)
  for (let first = range.first; first < range.end; first++) {
    if (scan.kinds[first] === MARK) continue
    next.moveTo(first)
    const found = candidates(scan, first, next, index)
    for (let i = 0; i < found.count; i++) {
      const number = found.entries[i] as number
      const entry = index.entries[number] as Entry
      const isAlone = index.asks[number] === ALONE
      const last = isAlone
        ? wordEnd(scan, first, range, entry)
        : phraseEnd(scan, first, range, entry, index.lang)
      if (last >= 0) hits.push({ entry, first, last })
    }
  }
  return hits
}

const ALEF = 0x0627
const LAM = 0x0644

function wordEnd(scan: Scan, at: number, { to }: TokenRange, { cased }: Entry): number {
  if (cased === null) return at
  const end = originalEnd(scan, (scan.end[at] as number) - 1, to)
  return scan.text.slice(scan.origins[scan.first[at] as number], end) === cased ? at : -1
}

/** The token at which a phrase ends that begins at `at`, or -1. */
function phraseEnd(scan: Scan, at: number, range: TokenRange, { words }: Entry, lang: Lang): number {
  let here = at
  for (let i = 1; i < words.length; i++) {
    const isGap = words[i] === GAP
    if (isGap) i++
    let left = isGap ? GAP_REACH : 0
    do {
      here = nextWord(scan, here, range.end)
      if (here < 0) return -1
    } while (!isSameWord(scan, here, words[i] as string, lang) && --left >= 0)
    if (left < 0) return -1
  }
  return here
}

/** Inside an Arabic phrase the article is free: لجنة عسكرية عليا and اللجنة العسكرية العليا are one form. */
function isSameWord({ units, first, end }: Scan, token: number, word: string, lang: Lang): boolean {
  const from = first[token] as number
  const to = end[token] as number
  if (isTextAt(word, units, from, to)) return true
  if (lang !== 'ar') return false
  const isLonger = to - from === word.length + 2 && units[from] === ALEF && units[from + 1] === LAM
  if (isLonger) return isTextAt(word, units, from + 2, to)
  if (to - from === word.length + 1) return units[to - 1] === ALEF && isTextAt(word, units, from, to - 1)
  return word.startsWith('ال') && isTextAt(word.slice(2), units, from, to)
}
