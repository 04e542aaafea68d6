import type { ReadSentence } from '../sentence.ts'
import { forward, isMark, isQuote, LONGEST, type Voice, wordAt } from './voice.ts'
import { ATTRIBUTION } from './words.ts'

/** A verb of saying with the speaker after it, or nobody ("and added that"), or before it as headlines have it. */
export function arabicVoice(verb: number, sentence: ReadSentence): Voice | null {
  const { tokens } = sentence
  const { verbs, ends } = ATTRIBUTION.ar
  if (!verbs.has(wordAt(verb, sentence))) return null
  const next = tokens[verb + 1]?.text ?? ''
  const afterBeing = beingBefore(verb, sentence)
  if (afterBeing) return afterBeing
  if (ends.has(next) || next === 'ب' || next === 'بالقول' || tokens[verb + 1]?.text === ':')
    return headline(verb, sentence) ?? { first: verb, last: verb, verb, isPronoun: true }
  return headline(verb, sentence) ?? forward(verb + 1, verb, sentence)
}

/** وكانت وزارة الخارجية قد كشفت: the speaker stands between. */
function beingBefore(verb: number, sentence: ReadSentence): Voice | null {
  if (sentence.tokens[verb - 1]?.text !== 'قد') return null
  for (let at = verb - 2; at >= 0 && verb - at <= LONGEST; at--) {
    if (isMark(at, sentence) && !isQuote(at, sentence)) return null
    if (/^كان(?:ت)?$/.test(wordAt(at, sentence)))
      return at + 1 <= verb - 2 ? { first: at + 1, last: verb - 2, verb, isPronoun: false } : null
  }
  return null
}

/** بغداد تنفي …: a line that begins with the speaker, after an hour or an outlet's name. */
function headline(verb: number, sentence: ReadSentence): Voice | null {
  const start = lineStart(verb, sentence)
  const { verbs, ends } = ATTRIBUTION.ar
  if (verb === start || verb - start > 5 || !/^[يت]/.test(sentence.tokens[verb]?.text ?? '')) return null
  for (let at = start; at < verb; at++)
    if (
      (at > start && wordAt(at, sentence) !== sentence.tokens[at]?.text) ||
      verbs.has(wordAt(at, sentence)) ||
      ends.has(sentence.tokens[at]?.text ?? '') ||
      (isMark(at, sentence) && !isQuote(at, sentence))
    )
      return null
  return { first: start, last: verb - 1, verb, isPronoun: false }
}

/** Where the line's own words begin: after its last colon, number or dash before `verb`. */
function lineStart(verb: number, { tokens }: ReadSentence): number {
  return (
    tokens.findLastIndex(
      ({ text, kind }, at) => at < verb && (text === ':' || text === '.' || kind === 'number'),
    ) + 1
  )
}
