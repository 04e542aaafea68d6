import type { Lang } from '../../article.ts'
import { oneSpelling } from './spelling.ts'

/**
 * A rough stem of a folded word, so that forms of one word share what is learned of it. Only for weighing evidence:
 * the lexicon never stems, since both languages have words that a rule like this ruins.
 */
export function roughStem(word: string, lang: Lang): string {
  const stems = STEMS[lang]
  const known = stems.get(word)
  if (known !== undefined) return known
  const spelled = oneSpelling(word, lang)
  const stem = lang === 'ar' ? arabic(spelled) : english(spelled)
  if (stems.size >= MOST) stems.clear()
  stems.set(word, stem)
  return stem
}

/** Words stemmed before: an article has the same few hundred again and again, in every window. */
const STEMS: Record<Lang, Map<string, string>> = { ar: new Map(), en: new Map() }
const MOST = 8192

const LEAST = 3

function english(word: string): string {
  if (word.length <= LEAST + 1) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  for (const ending of ['ing', 'ed', 'es', 'e', 's'])
    if (word.endsWith(ending) && word.length - ending.length > LEAST && !word.endsWith('ss'))
      return word.slice(0, -ending.length)
  return word
}

const PREFIX = /^[وف]?(?:[بكل]?ال|لل|[بلس])?/
const SUFFIXES = ['هما', 'يات', 'ها', 'هم', 'ات', 'ون', 'ين', 'يه', 'ان', 'وا', 'نا', 'ه', 'ي', 'ا', 'ت']

function arabic(word: string): string {
  const prefix = PREFIX.exec(word)?.[0] ?? ''
  const cut = word.length - prefix.length >= LEAST ? word.slice(prefix.length) : word
  for (const suffix of SUFFIXES)
    if (cut.endsWith(suffix) && cut.length - suffix.length >= LEAST) return cut.slice(0, -suffix.length)
  return cut
}
