import type { ReadSentence } from '../sentence.ts'
import { isInName, isMark, LONGEST, type Voice } from './voice.ts'
import { ATTRIBUTION } from './words.ts'

/** A verb of saying with the speaker before it, as English has it. */
export function englishVoice(verb: number, sentence: ReadSentence): Voice | null {
  const { tokens } = sentence
  const { verbs, auxiliaries, pronouns } = ATTRIBUTION.en
  const text = (at: number): string => tokens[at]?.text ?? ''
  // "States" is a country's more often than a verb.
  if (!verbs.has(text(verb)) || /^\p{Lu}/u.test(sentence.original(verb))) return null
  let last = verb - 1
  while (last >= 0 && auxiliaries.has(text(last))) last--
  if (pronouns.has(text(last))) return { first: last, last, verb, isPronoun: true }
  if (isMark(last, sentence)) last = nameBeforeAside(last, sentence)
  const first = nameStart(last, sentence)
  return first < 0 || first > last || last - first >= LONGEST ? null : { first, last, verb, isPronoun: false }
}

/** "Qasim al-Araji, the adviser, said": the last word before the aside that ends at `comma`; -1 without one. */
function nameBeforeAside(comma: number, { tokens }: ReadSentence): number {
  if (tokens[comma]?.text !== ',') return -1
  const opening = tokens.findLastIndex(({ text }, at) => text === ',' && at < comma)
  return opening > 0 ? opening - 1 : -1
}

const CLAUSE_WORDS = new Set(
  'that when which while but because where although though as if whether and who after before since yet what'.split(
    ' ',
  ),
)

const ARTICLES = new Set(['the', 'a', 'an'])
const PREPOSITIONS = new Set(['of', 'for', 'in', 'on', 'to', 'by', 'at', 'with', 'from', 'against'])

function nameStart(last: number, sentence: ReadSentence): number {
  let first = last
  if (last < 0) return -1
  for (let at = last; at >= 0; at--) {
    const text = sentence.tokens[at]?.text ?? ''
    if ((isMark(at, sentence) && !isInName(at, sentence)) || CLAUSE_WORDS.has(text)) break
    first = at
  }
  // "By evening | the ministry"
  const text = (at: number): string => sentence.tokens[at]?.text ?? ''
  for (let at = last; at > first; at--)
    if (ARTICLES.has(text(at)) && !PREPOSITIONS.has(text(at - 1))) return at
  return first
}
