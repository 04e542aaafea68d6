import type { Lang } from '../article.ts'
import type { Day } from '../day.ts'
import type { Span } from '../span.ts'
import { type DateReading, readDates } from '../text/dates.ts'
import { type Folded, fold } from '../text/fold.ts'
import { type NumberReading, readNumbers } from '../text/numbers.ts'
import { tokenize } from '../text/tokens.ts'
import type { Words } from './annotate.ts'
import { type Cues, readCues } from './cues.ts'

/** A sentence read for matching: tokens over its folded text, with what stands in it. */
export interface ReadSentence extends Words {
  text: string
  folded: Folded
  /** The sentence's place in the article's text. */
  span: Span
  cues: Cues
  numbers: NumberReading[]
  dates: DateReading[]
}

export function readSentence(text: string, span: Span, lang: Lang, published?: Day): ReadSentence {
  const folded = fold(text)
  const tokens = tokenize(folded.text)
  const original = (index: number): string => {
    const token = tokens[index]
    return token ? text.slice(folded.start[token.start], folded.end[token.end - 1]) : ''
  }
  const words: Words = { tokens, original, lang }
  const dates = readDates(tokens, lang, published)
  return {
    ...words,
    text,
    folded,
    span,
    cues: readCues(words),
    numbers: readNumbers(tokens, lang).filter(
      ({ first, last }) => !dates.some((date) => first >= date.first && last <= date.last),
    ),
    dates,
  }
}

/** The span in the article of the tokens from `first` to `last`. */
export function tokenSpan({ tokens, folded, span }: ReadSentence, first: number, last: number): Span {
  const from = tokens[first]?.start ?? 0
  const to = (tokens[last]?.end ?? 1) - 1
  return { start: span.start + (folded.start[from] ?? 0), end: span.start + (folded.end[to] ?? 0) }
}
