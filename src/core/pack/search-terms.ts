import { fold } from '../text/fold.ts'
import { type Token, tokenize } from '../text/tokens.ts'

/** The words and numbers of a text as the look-up compares them: folded like a page, numbers without separators. */
export const searchTerms = (text: string): string[] => termsOf(tokenize(fold(text).text))

/** The same of a folded text's tokens. */
export function termsOf(tokens: Token[]): string[] {
  return tokens
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
/** In the order in which they are written; of one step, one is cut. `لل` is article or not: للعراق, للجنة. */
const CLITICS = [[/^[وف]/], [/^[بك]?ال/, /^لل/, /^[بكل]/]]
const SHORTEST = 3

/**
 * A folded word and what is left of it without the particles and the article that Arabic writes onto it: `وبالبرلمان`
 * gives `برلمان` too. Cuts that are no word (`بغداد` → `غداد`) do no harm: they are made alike on both sides, and the
 * whole word is always among them.
 */
export function bareForms(word: string): string[] {
  if (!ARABIC.test(word)) return [word]
  const forms = new Set([word])
  for (const step of CLITICS) {
    const rests = [...forms].flatMap((form) => step.map((clitic) => form.replace(clitic, '')))
    for (const rest of rests) if (rest.length >= SHORTEST) forms.add(rest)
  }
  return [...forms]
}
