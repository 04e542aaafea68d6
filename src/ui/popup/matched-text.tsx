import { bareForms, searchTerms } from '../../core/pack/search-terms.ts'

/** The forms of every word met so far: the same words come back with every letter typed. */
const known = new Map<string, string[]>()

function formsOf(word: string): string[] {
  const forms = known.get(word) ?? searchTerms(word).flatMap(bareForms)
  known.set(word, forms)
  return forms
}

/** A text cut before and after its words, and which of them begin as a word of the question does. */
export function matchWords(text: string, query: string): { text: string; matches: boolean }[] {
  const asked = query.split(/\s+/).flatMap(formsOf)
  return text.split(/(\s+)/).map((part) => ({
    text: part,
    matches: asked.length > 0 && formsOf(part).some((form) => asked.some((one) => form.startsWith(one))),
  }))
}

/** A text in which the words that were asked for are marked. */
export function MatchedText({ text, query }: { text: string; query: string }) {
  return matchWords(text, query).map(({ text, matches }, place) =>
    matches ? <mark key={place}>{text}</mark> : text,
  )
}
