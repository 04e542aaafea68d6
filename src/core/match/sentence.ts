import type { Lang } from '../article.ts'
import type { Day } from '../day.ts'
import type { Span } from '../span.ts'
import { type DateReading, readDates } from '../text/dates.ts'
import { type NumberReading, readNumbers } from '../text/numbers.ts'
import { createScan, firstOf, originalEnd, type Scan, scanRange, endOf as unitsEnd } from '../text/scan.ts'
import { tokensOf, type Vocabulary } from '../text/vocabulary.ts'
import type { Words } from './annotate.ts'
import { type Cues, readCues } from './cues.ts'

/** A sentence read for matching: tokens over its folded text, with what stands in it. */
export interface ReadSentence extends Words {
  text: string
  /** The text before folding of the token at an index, for what counts in one case only. */
  original(index: number): string
  /** The sentence's place in the article's text. */
  span: Span
  cues: Cues
  numbers: NumberReading[]
  dates: DateReading[]
}

/** Reads a sentence by itself; `span` is its place in the article. */
export function readSentence(text: string, span: Span, lang: Lang, published?: Day): ReadSentence {
  const sentence = scanSentence(createScan(text), { start: 0, end: text.length }, lang, { published })
  return { ...sentence, span }
}

export interface ReadOptions {
  published?: Day | undefined
  vocabulary?: Vocabulary
  /** Where the scanned text begins in the article. */
  base?: number
}

/** Reads the sentence at a place in a scanned text. */
export function scanSentence(
  scan: Scan,
  { start, end }: Span,
  lang: Lang,
  { published, vocabulary, base: offset = 0 }: ReadOptions = {},
): ReadSentence {
  const { unitCount } = scan
  const base = scanRange(scan, start, end)
  const tokens = tokensOf(scan, base, unitCount, vocabulary)
  const words: Words = { tokens, lang, scan, base, to: end }
  const dates = readDates(tokens, lang, published)
  return {
    ...words,
    text: scan.text.slice(start, end),
    original: (index) => (tokens[index] ? scan.text.slice(startOf(words, index), endOf(words, index)) : ''),
    span: { start: offset + start, end: offset + end },
    cues: readCues(words),
    numbers: readNumbers(tokens, lang).filter(
      ({ first, last }) => !dates.some((date) => first >= date.first && last <= date.last),
    ),
    dates,
  }
}

const startOf = ({ scan, base }: Words, token: number): number =>
  scan.origins[firstOf(scan, base + token)] as number

const endOf = ({ scan, base, to }: Words, token: number): number =>
  originalEnd(scan, unitsEnd(scan, base + token) - 1, to)

/** The span in the article of the tokens from `first` to `last`. */
export function tokenSpan(sentence: ReadSentence, first: number, last: number): Span {
  const { span, to, text } = sentence
  const offset = span.start - (to - text.length)
  return { start: offset + startOf(sentence, first), end: offset + endOf(sentence, last) }
}
