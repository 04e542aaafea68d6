import { fold } from '../text/fold.ts'
import { type Token, tokenize } from '../text/tokens.ts'

/** A gap of up to `GAP_REACH` words inside a phrase. */
export const GAP = '…'
export const GAP_REACH = 5

const SOFT = new Set(['-', '"', "'", "'s", '«', '»', '“', '”', '`'])

/** Marks that a phrase may run across: hyphens, quotation marks and the possessive ending. */
export function isSoft(token: Token): boolean {
  return SOFT.has(token.text)
}

/** The words of a lexicon form as the matcher meets them on a page: folded, without soft marks. */
export function phraseWords(form: string): string[] {
  return form.split(GAP).flatMap((part, i) => [
    ...(i > 0 ? [GAP] : []),
    ...tokenize(fold(part).text)
      .filter((token) => !isSoft(token))
      .map((token) => token.text),
  ])
}
