import type { ReadSentence } from '../sentence.ts'
import type { Voice } from './voice.ts'
import { ATTRIBUTION } from './words.ts'

/** The most words before the colon of a line's speaker. */
const LONGEST_LINE_SPEAKER = 4

/** "Foreign minister: …": a line that begins with an office and a colon, after an hour or an outlet's name. */
export function lineSpeaker(sentence: ReadSentence): Voice | null {
  const { tokens, lang } = sentence
  const { offices, verbs } = ATTRIBUTION[lang]
  const colon = tokens.findIndex(
    ({ text }, at) =>
      text === ':' && tokens[at - 1]?.kind === 'word' && offices.has(tokens[officeBefore(at)]?.text ?? ''),
  )
  const first = tokens.findLastIndex(({ kind }, at) => at < colon && kind !== 'word') + 1
  if (colon < 1 || colon - first > LONGEST_LINE_SPEAKER) return null
  const isSaid = tokens.slice(first, colon).some(({ text }) => verbs.has(text))
  return isSaid ? null : { first, last: colon - 1, verb: colon, isPronoun: false }

  // Arabic names the office first, English last.
  function officeBefore(at: number): number {
    return lang === 'en'
      ? at - 1
      : tokens.findLastIndex(({ kind }, other) => other < at && kind !== 'word') + 1
  }
}
