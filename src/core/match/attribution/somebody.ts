import type { ReadSentence } from '../sentence.ts'
import type { Voice } from './voice.ts'
import { ATTRIBUTION } from './words.ts'

/** A name or an office, not just anybody. */
export function isSomebody({ first, last }: Voice, sentence: ReadSentence): boolean {
  const { offices, nobody } = ATTRIBUTION[sentence.lang]
  const own = sentence.tokens.slice(first, last + 1)
  if (nobody.has(own[0]?.text ?? '') || own.some(({ kind, text }) => kind === 'number' || UNSAID.has(text)))
    return false
  return own.some(({ text }) => offices.has(text)) || isNamed({ first, last }, sentence)
}

/** "Has neither confirmed nor denied" says nothing. */
const UNSAID = new Set(['neither', 'nor', 'not', 'never', 'declined', 'refused'])

/** In English a capital tells a name; at the head of a sentence every word has one. */
function isNamed({ first, last }: Pick<Voice, 'first' | 'last'>, sentence: ReadSentence): boolean {
  if (sentence.lang !== 'en') return false
  for (let at = first; at <= last; at++)
    if (/^\p{Lu}/u.test(sentence.original(at)) && !COMMON.has(sentence.tokens[at]?.text ?? '')) return true
  return false
}

const COMMON = new Set('the a an his her their its our my in on at by for after asked every now'.split(' '))
