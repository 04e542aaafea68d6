import type { WordClass } from './matcher-pack.ts'

/**
 * Arabic clitics: what may stand before and after a lexicon word, by its class. A token is cut only where what is
 * left is in the lexicon and its class licenses the cut, so واشنطن never becomes "and …" nor بغداد "with …".
 * All strings are folded.
 */
const CONJUNCTIONS = ['', 'و', 'ف']
const withConjunctions = (prefixes: string[]): string[] =>
  CONJUNCTIONS.flatMap((conjunction) => prefixes.map((prefix) => conjunction + prefix))

const POSSESSIVES = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'كم', 'ي']
const OBJECTS = ['ه', 'ها', 'هم', 'هما', 'نا', 'كم', 'ني']

interface License {
  before: Set<string>
  after: Set<string>
}

/** With the article there is no possessive pronoun. */
const ARTICLES = new Set(withConjunctions(['ال', 'بال', 'كال', 'لل', 'ولل']))

const LICENSES: Record<Exclude<WordClass, 'cased'>, License> = {
  noun: {
    before: new Set(withConjunctions(['', 'ب', 'ك', 'ل', 'ال', 'بال', 'كال', 'لل'])),
    after: new Set(['', 'ا', 'ين', 'تين', ...POSSESSIVES]),
  },
  adjective: {
    before: new Set(withConjunctions(['', 'ال', 'لل', 'بال', 'كال', 'ل', 'ب'])),
    after: new Set(['', 'ا', 'ه', 'ين', 'ون', 'ات', 'تين', 'ان', 'تان']),
  },
  name: { before: new Set(withConjunctions(['', 'ب', 'ك', 'ل'])), after: new Set(['']) },
  verb: {
    before: new Set(withConjunctions(['', 'س', 'ل'])),
    after: new Set(['', 'ت', 'وا', 'ا', 'تا', 'ون', 'ان', 'ين', 'نا', ...OBJECTS]),
  },
  particle: { before: new Set(CONJUNCTIONS), after: new Set(['']) },
  form: { before: new Set(CONJUNCTIONS), after: new Set(['']) },
}

/** Every string of clitics that some class allows, the empty one first. */
export const PREFIXES = [...new Set(Object.values(LICENSES).flatMap(({ before }) => [...before]))]
export const SUFFIXES = [...new Set(Object.values(LICENSES).flatMap(({ after }) => [...after]))]

export interface Analysis {
  before: string
  stem: string
  after: string
}

/**
 * Every way to cut `word` (folded) into licensed clitics and a stem of at least two letters, whole word first.
 * `cuts.ts` does the same with hashes.
 */
export function analyses(word: string): Analysis[] {
  const found: Analysis[] = []
  for (const before of PREFIXES) {
    if (!word.startsWith(before)) continue
    const rest = word.slice(before.length)
    for (const after of SUFFIXES) {
      if (!rest.endsWith(after) || rest.length - after.length < 2) continue
      const stem = after ? rest.slice(0, -after.length) : rest
      found.push({ before, stem, after })
      // ة is written ت before a pronoun; both fold apart, so the stem is tried with the ending of its citation form.
      if (after && stem.endsWith('ت')) found.push({ before, stem: `${stem.slice(0, -1)}ه`, after })
      // A final hamza takes a seat before a pronoun: إنهاء, إنهائه; the seats fold to ي and و.
      if (after && /[يو]$/.test(stem)) found.push({ before, stem: `${stem.slice(0, -1)}ء`, after })
    }
    // ل + ال loses its alef: للعراق is ل + العراق, and the name carries its own article.
    if (before.endsWith('لل')) found.push({ before: before.slice(0, -1), stem: `ال${rest}`, after: '' })
  }
  return found
}

/** Whether a word of this class may carry these clitics. */
export function licensed(wordClass: WordClass, { before, after }: Analysis): boolean {
  if (wordClass === 'cased') return before === '' && after === ''
  const license = LICENSES[wordClass]
  if (!license.before.has(before) || !license.after.has(after)) return false
  return !(wordClass === 'noun' && ARTICLES.has(before) && POSSESSIVES.includes(after))
}
