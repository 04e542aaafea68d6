import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokens.ts'

/** The words and numbers of a text as the look-up compares them: folded like a page, numbers without separators. */
export function searchTerms(text: string): string[] {
  return tokenize(fold(text).text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ kind, text }) => (kind === 'number' ? text.replace(/[.,]/g, '') : oneSpelling(text)))
}

/** Spellings that are both in use and that folding keeps apart: American, hundred, responsible. */
const SPELLINGS: [spelling: string, chosen: string][] = [
  ['اميرك', 'امريك'],
  ['مايه', 'ميه'],
  ['مسيول', 'مسوول'],
]

function oneSpelling(word: string): string {
  return SPELLINGS.reduce((text, [spelling, chosen]) => text.replace(spelling, chosen), word)
}

const ARABIC = /^[\u0621-\u064a]+$/
const PARTICLE = /^[وف]/
const ARTICLE = /^(?:[بك]?ال|لل|[بكل])/
const SHORTEST = 3

/**
 * A folded word and what is left of it without the particles and the article that Arabic writes onto it: `وبالبرلمان`
 * gives `برلمان` too. Cuts that are no word (`بغداد` → `غداد`) do no harm: they are made alike on both sides, and the
 * whole word is always among them.
 */
export function bareForms(word: string): string[] {
  if (!ARABIC.test(word)) return [word]
  const forms = new Set([word])
  for (const cut of [PARTICLE, ARTICLE]) {
    for (const form of [...forms]) {
      const rest = form.replace(cut, '')
      if (rest.length >= SHORTEST) forms.add(rest)
    }
  }
  return [...forms]
}
