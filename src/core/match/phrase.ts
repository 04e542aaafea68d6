import { fold } from '../text/fold.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import type { WordClass } from './matcher-pack.ts'

/** A gap of up to `GAP_REACH` words inside a phrase. */
export const GAP = '…'
export const GAP_REACH = 5

/** Marks by their text; see `isSoft`. */
export const SOFT = new Set(['-', '"', "'", "'s", '«', '»', '“', '”', '`'])

/** Marks that a phrase may run across: hyphens, quotation marks and the possessive ending. */
export function isSoft(token: Token): boolean {
  return SOFT.has(token.text)
}

/** The words of a lexicon form as the matcher meets them on a page: folded, without soft marks. */
function phraseWords(form: string): string[] {
  return form.split(GAP).flatMap((part, i) => [
    ...(i > 0 ? [GAP] : []),
    ...tokenize(fold(part).text)
      .filter((token) => !isSoft(token))
      .map((token) => token.text),
  ])
}

/**
 * A lexicon form as the index reads it: the words of each part, parted by single spaces; parts by `/`. Forms that
 * count in one case only are left as they are.
 */
export function normalForm(form: string, wordClass: WordClass): string {
  if (wordClass === 'cased') return form
  return form
    .split('/')
    .map((part) => phraseWords(part).join(' '))
    .join('/')
}
