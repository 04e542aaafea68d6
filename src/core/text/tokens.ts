import type { Span } from '../span.ts'
import { CLASSES, SPACE } from './tokens/classes.ts'
import { kindAt, tokenEnd } from './tokens/ends.ts'

/**
 * A word, a number or one punctuation mark of a folded text; offsets are UTF-16 code units into that text.
 * A number is a run of digits with the separators inside it ("2,500", "2.5"); letters next to it are tokens of
 * their own ("و2500", "2.5k").
 */
export interface Token extends Span {
  text: string
  kind: 'word' | 'number' | 'mark'
}

export const KINDS = ['word', 'number', 'mark'] as const

/** Splits a folded text; white space separates and is not returned. Articles are not read like this but by `scan.ts`. */
export function tokenize(foldedText: string): Token[] {
  const units = new Uint16Array(foldedText.length)
  for (let i = 0; i < units.length; i++) units[i] = foldedText.charCodeAt(i)
  const stretch = { units, from: 0, to: units.length }
  const tokens: Token[] = []
  for (let at = 0; at < units.length; ) {
    if (CLASSES[units[at] as number] === SPACE) {
      at++
      continue
    }
    const kind = kindAt(stretch, at)
    const end = tokenEnd(stretch, at, kind)
    tokens.push({ start: at, end, text: foldedText.slice(at, end), kind: KINDS[kind] })
    at = end
  }
  return tokens
}
