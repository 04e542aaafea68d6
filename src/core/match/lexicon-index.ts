import type { Lang } from '../article.ts'
import { inflect } from './inflect.ts'
import type { LexiconGroup, WordClass } from './matcher-pack.ts'

/** One surface form in the index; `words` has at least one word and never begins with a gap. */
export interface Entry {
  concept: number
  class: WordClass
  hides: boolean
  words: string[]
  /** The form in the only case in which it counts ("US", never "us"). */
  cased: string | null
}

/** Entries by their first word, longest first. */
export type LexiconIndex = Map<string, Entry[]>

export function indexLexicon(groups: LexiconGroup[], lang: Lang): LexiconIndex {
  const index: LexiconIndex = new Map()
  for (const group of groups)
    for (const form of group.forms)
      for (const entry of entriesOf(form, group, lang)) {
        const first = entry.words[0] as string
        const known = index.get(first)
        if (!known) index.set(first, [entry])
        else if (!known.some((other) => sameEntry(other, entry))) known.push(entry)
      }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return index
}

function sameEntry(a: Entry, b: Entry): boolean {
  return a.concept === b.concept && a.cased === b.cased && a.words.join(' ') === b.words.join(' ')
}

/** The entries that a form (as `normalForm` writes it) of a group stands for, inflected. */
export function entriesOf(
  form: string,
  { concept, class: wordClass, hides }: LexiconGroup,
  lang: Lang,
): Entry[] {
  if (wordClass === 'cased')
    return [{ concept, class: wordClass, hides, words: form.toLowerCase().split(' '), cased: form }]
  return inflect(form, wordClass, lang).map((surface) => ({
    concept,
    class: wordClass,
    hides,
    words: surface.split(' '),
    cased: null,
  }))
}
