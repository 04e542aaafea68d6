import type { ReadSentence } from '../sentence.ts'
import { ATTRIBUTION } from './words.ts'

/** Words that name a speaker, and the word that says that they speak; token indexes, all inside. */
export interface Voice {
  first: number
  last: number
  verb: number
  /** The words stand for somebody named before ("he added"). */
  isPronoun: boolean
}

/** More words than these name nobody plainly. */
export const LONGEST = 12

/** The word without the conjunction written onto it. */
export function wordAt(at: number, { tokens, lang }: ReadSentence): string {
  const text = tokens[at]?.text ?? ''
  return lang === 'ar' && text.length > 3 && /^[وف]/.test(text) && !KEPT.test(text) ? text.slice(1) : text
}

/** Words whose first letter is no conjunction. */
const KEPT = /^(?:وز|وفق|واشنطن|وكال|وفد|وجود|وصول|فصا|فصي|فري|فيد|فواد)/

export const isMark = (at: number, { tokens }: ReadSentence): boolean => tokens[at]?.kind === 'mark'
/** A hyphen inside a name, or the stop of "Mr."; no dash between words. */
export function isInName(at: number, { tokens }: ReadSentence): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]]
  if (!before || !mark || before.end !== mark.start) return false
  return (
    /^[-'’]$/.test(mark.text) ||
    (mark.text === '.' && /^(?:mr|mrs|ms|dr|gen|lt|col|maj|u\.s|sen|rep)$/.test(before.text))
  )
}
export const isQuote = (at: number, { tokens }: ReadSentence): boolean =>
  /^["«»“”]$/.test(tokens[at]?.text ?? '')

/** "According to the ministry", بحسب بيان. */
export function sourceAt(at: number, sentence: ReadSentence): Voice | null {
  const { sources } = ATTRIBUTION[sentence.lang]
  if (!sources.has(wordAt(at, sentence))) return null
  const first = at + (sentence.lang === 'en' || sentence.tokens[at + 1]?.text === 'عن' ? 2 : 1)
  return forward(first, at, sentence)
}

/** The words from `first` up to what ends a name. */
export function forward(first: number, verb: number, sentence: ReadSentence): Voice | null {
  const { ends } = ATTRIBUTION[sentence.lang]
  let last = first - 1
  if (isQuote(first, sentence)) {
    const closing = sentence.tokens.findIndex((_, at) => at > first && isQuote(at, sentence))
    return closing > first + 1 ? { first: first + 1, last: closing - 1, verb, isPronoun: false } : null
  }
  for (let at = first; at < sentence.tokens.length; at++) {
    const text = sentence.tokens[at]?.text ?? ''
    if (isMark(at, sentence) && !isInName(at, sentence) && !isQuote(at, sentence)) break
    if (ends.has(text) && !isPartOf(at, first, sentence)) break
    last = at
  }
  return last < first || last - first >= LONGEST ? null : { first, last, verb, isPronoun: false }
}

/** "A member of", عضو في: what follows the first word of an office belongs to it. */
const isPartOf = (at: number, first: number, { tokens }: ReadSentence): boolean =>
  at === first + 1 && /^(?:في|عن|of|at|in)$/.test(tokens[at]?.text ?? '')
