import type { Token } from '../tokens.ts'
import type { Part } from './amount.ts'

/** Reads the digits that begin at token `first`, with groups of three parted by spaces ("2 500"). */
export function readDigits(tokens: Token[], first: number): Part | null {
  const token = tokens[first]
  if (token?.kind !== 'number' || isDecimal(tokens, first)) return null
  let last = first
  let text = token.text
  while (isHead(text) && isNextGroup(tokens, last)) {
    last++
    text += `,${tokens[last]?.text}`
  }
  const value = digitsValue(text)
  return value === null ? null : { last, value }
}

/** ".77": what stands behind a point of its own is no count. */
function isDecimal(tokens: Token[], first: number): boolean {
  const point = tokens[first - 1]
  return point?.text === '.' && point.end === tokens[first]?.start && tokens[first - 2]?.end !== point.start
}

const isHead = (text: string): boolean => /^[1-9]\d{0,2}(,\d{3})*$/.test(text)

function isNextGroup(tokens: Token[], last: number): boolean {
  const token = tokens[last]
  const next = tokens[last + 1]
  return next?.kind === 'number' && next.start - (token?.end ?? 0) === 1 && /^\d{3}$/.test(next.text)
}

const PLAIN = /^(0|[1-9]\d{0,11})$/
const GROUPED =
  /^[1-9]\d{0,2}(?:(?:,\d{3})+(?:\.\d{1,2})?|(?:\.\d{3})+(?:,\d{1,2})?|(?:'\d{3})+(?:[.,]\d{1,2})?)$/
const DECIMALS = /[.,](\d{1,2})$/
const DECIMAL = /^(\d{1,12})[.,](\d{1,2}|\d{4,})$|^(0)[.,](\d+)$/

/**
 * The value of digits with separators: one kind of separator before groups of three parts thousands, whichever it
 * is ("2.500" is 2500); one or two digits after the last separator are decimals. Null for what is no quantity:
 * dotted dates, telephone numbers, versions.
 */
export function digitsValue(text: string): number | null {
  if (PLAIN.test(text)) return Number(text)
  if (GROUPED.test(text))
    return (
      Number(text.replace(DECIMALS, '').replace(/\D/g, '')) + Number(`0.${DECIMALS.exec(text)?.[1] ?? 0}`)
    )
  return DECIMAL.test(text) ? Number(text.replace(',', '.')) : null
}
