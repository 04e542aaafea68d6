import type { Speaker } from '../pack/pack.ts'
import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokens.ts'
import { ATTRIBUTION } from './attribution/words.ts'

/** Tells which of a pack's speakers some words of a page name, or undefined. */
export type SpeakerLookup = (text: string) => string | undefined

interface Known {
  id: string
  /** The words of one of its names. */
  name: string[]
  isPerson: boolean
}

const LITTLE = new Set(['the', 'a', 'an', 'of', 'al', 'mr', 'mrs', 'ms', 'for'])
const OFFICES = new Set([
  ...ATTRIBUTION.en.offices,
  ...ATTRIBUTION.ar.offices,
  'foreign',
  'prime',
  'us',
  'iraqi',
])

/**
 * A name counts, an office alone does not: who holds it changes, and the pack tells only who held it when it was said. One whom
 * the sources leave unnamed is nobody whom a page could name.
 */
export function createSpeakerLookup(speakers: readonly Speaker[]): SpeakerLookup {
  const known = speakers
    .filter(({ unnamed }) => !unnamed)
    .flatMap(({ id, name, speaksFor, role }): Known[] =>
      [name.en, name.ar].flatMap(namesIn).map((one) => ({
        id,
        name: wordsOf(one),
        isPerson: speaksFor !== null && role !== null,
      })),
    )
  return (text) => {
    const words = wordsOf(text)
    const ids = new Set(known.filter((one) => names(words, one)).map(({ id }) => id))
    return ids.size === 1 ? [...ids][0] : undefined
  }
}

/** "Department of Defense (Pentagon)" has two names. */
const namesIn = (name: string): string[] => name.split(/[()]/).filter((part) => part.trim() !== '')

const wordsOf = (text: string): string[] =>
  tokenize(fold(text).text)
    .filter(({ kind }) => kind === 'word')
    .map(({ text: word }) => word)
    .filter((word) => !LITTLE.has(word))

/** A person is named by the surname among titles and own names only; a body by its whole name and nothing else. */
function names(words: string[], { name, isPerson }: Known): boolean {
  const surname = name.at(-1)
  if (surname === undefined || words.length === 0) return false
  const isOwn = (word: string): boolean => name.includes(word)
  if (!isPerson) return words.length === name.length && words.every(isOwn)
  return words.includes(surname) && words.every((word) => isOwn(word) || OFFICES.has(word))
}
