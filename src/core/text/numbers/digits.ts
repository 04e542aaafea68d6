import type { Token } from '../tokens.ts'

/** A number written in digits, from the token it was looked for at to `last`, included. */
export interface Digits {
  last: number
  value: number
}

/** Reads the digits that begin at token `first`, with groups of three parted by spaces ("2 500"). */
export function readDigits(tokens: Token[], first: number): Digits | null {
  const token = tokens[first]
  if (token?.kind !== 'number') return null
  const last = lastGroup(tokens, first)
  const value = digitsValue(
    tokens
      .slice(first, last + 1)
      .map((part) => part.text)
      .join(','),
  )
  return value === null ? null : { last, value }
}

function lastGroup(tokens: Token[], first: number): number {
  let last = first
  if ((tokens[first]?.text.length ?? 0) > 3) return last
  while (isNextGroup(tokens[last], tokens[last + 1])) last++
  return last
}

function isNextGroup(token: Token | undefined, next: Token | undefined): boolean {
  return (
    token !== undefined &&
    next !== undefined &&
    next.start === token.end + 1 &&
    GROUP.test(next.text) &&
    PLAIN.test(token.text)
  )
}

const GROUP = /^\d{3}$/
const PLAIN = /^\d{1,3}$/
const GROUPED = /^([1-9]\d{0,2})((?:,\d{3})+|(?:\.\d{3})+|(?:'\d{3})+)(?:[.,](\d{1,2}))?$/
const DECIMAL = /^(\d+)[.,](\d{1,2}|\d{4,})$|^(0)[.,](\d+)$/

/**
 * The value of digits with separators: one kind of separator before groups of three parts thousands, whichever it
 * is ("2.500" is 2500), and one or two digits after the last are decimals. Null for what is no quantity: dotted
 * dates, telephone numbers, versions.
 */
export function digitsValue(text: string): number | null {
  if (/^\d+$/.test(text)) return text.length > 1 && text.startsWith('0') ? null : Number(text)
  const grouped = GROUPED.exec(text)
  if (grouped) return Number(`${grouped[1]}${grouped[2]?.replace(/\D/g, '')}.${grouped[3] ?? 0}`)
  return DECIMAL.test(text) ? Number(text.replace(',', '.')) : null
}
