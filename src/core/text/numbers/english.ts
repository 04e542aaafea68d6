import type { Token } from '../tokens.ts'
import { type Amount, exact, isGlued, type Part, textAt, valuesOf } from './amount.ts'
import { readDigits } from './digits.ts'
import { readEnglishVague } from './english-vague.ts'

const UNITS = valuesOf({
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
})
const TEENS = valuesOf({
  0: 'zero',
  10: 'ten',
  11: 'eleven',
  12: 'twelve',
  13: 'thirteen',
  14: 'fourteen',
  15: 'fifteen',
  16: 'sixteen',
  17: 'seventeen',
  18: 'eighteen',
  19: 'nineteen',
})
const TENS = valuesOf({
  20: 'twenty',
  30: 'thirty',
  40: 'forty fourty',
  50: 'fifty',
  60: 'sixty',
  70: 'seventy',
  80: 'eighty',
  90: 'ninety',
})
const SCALES = valuesOf({ 12: 'dozen', 1000: 'thousand', 1e6: 'million', 1e9: 'billion' })
/** Only right behind digits: "2.5k". */
const SUFFIXES = valuesOf({ 1000: 'k', 1e6: 'm mn', 1e9: 'bn' })

const ORDINALS = new Set(
  (
    'st nd rd th first second third fourth fifth sixth seventh eighth ninth tenth hundredth thousandth ' +
    'thirds quarter quarters fourths fifths sixths eighths tenths'
  ).split(' '),
)
const PRONOUNS = new Set(['no', 'any', 'every', 'each', 'which', 'the', 'this', 'that', 'another'])

/** The quantity that begins at token `first` of an English text; null where none does. */
export function readEnglish(tokens: Token[], first: number): Amount | null {
  const amount = readEnglishVague(tokens, first) ?? readExact(tokens, first)
  if (!amount || isOrdinal(tokens, amount.last)) return null
  const isPronoun =
    amount.last === first && textAt(tokens, first) === 'one' && PRONOUNS.has(textAt(tokens, first - 1))
  return isPronoun ? null : amount
}

function isOrdinal(tokens: Token[], last: number): boolean {
  const next = textAt(tokens, last + 1)
  return ORDINALS.has(next === '-' ? textAt(tokens, last + 2) : next)
}

/** Terms of falling size: "two million three hundred thousand (and) five". */
function readExact(tokens: Token[], first: number): Amount | null {
  const head = readTerm(tokens, first, Number.POSITIVE_INFINITY)
  if (!head) return null
  const scale = head.scale
  let { last, value } = head
  for (let size = scale; size >= 1000; ) {
    const from = textAt(tokens, last + 1) === 'and' ? last + 2 : last + 1
    const term = tokens[from]?.kind === 'word' ? readTerm(tokens, from, size) : null
    if (!term) break
    last = term.last
    value += term.value
    size = term.scale
  }
  return exact({ last, value }, scale === 1 && isHundred(tokens, head.last) ? 100 : scale)
}

const isHundred = (tokens: Token[], at: number): boolean => textAt(tokens, at) === 'hundred'

interface Term extends Part {
  scale: number
}

function readTerm(tokens: Token[], first: number, below: number): Term | null {
  const chunk = readChunk(tokens, first)
  if (!chunk) return null
  const at = withHalf(tokens, chunk)
  const suffix = isGlued(tokens, at.last) ? SUFFIXES.get(textAt(tokens, at.last + 1)) : undefined
  const hyphen = textAt(tokens, at.last + 1) === '-' ? 1 : 0
  const scale = suffix ?? SCALES.get(textAt(tokens, at.last + 1 + hyphen))
  if (scale === undefined) return chunk.value < below ? { ...(at.half ? at : chunk), scale: 1 } : null
  if (scale >= below) return null
  return { last: at.last + 1 + (suffix === undefined ? hyphen : 0), value: at.value * scale, scale }
}

/** "two and a half thousand", "2-and-a-half million"; elsewhere a half is left to what follows. */
function withHalf(tokens: Token[], part: Part): Part & { half: boolean } {
  const words = [1, 2, 3, 4, 5, 6].map((step) => textAt(tokens, part.last + step))
  const plain = words.filter((word) => word !== '-').slice(0, 3)
  if (plain.join(' ') !== 'and a half') return { ...part, half: false }
  const hyphens = words.indexOf('half') - 2
  return { last: part.last + 3 + hyphens, value: part.value + 0.5, half: true }
}

/** A number below a thousand, "twenty-five hundred", "half a", or digits. */
function readChunk(tokens: Token[], first: number): Part | null {
  const digits = readDigits(tokens, first)
  const head = digits ?? readBelowHundred(tokens, first) ?? readArticle(tokens, first)
  if (!head) return null
  const at = withHalf(tokens, head)
  const hyphen = textAt(tokens, at.last + 1) === '-' ? 1 : 0
  if (textAt(tokens, at.last + 1 + hyphen) !== 'hundred') return head
  const hundreds = { last: at.last + 1 + hyphen, value: at.value * 100 }
  const from = textAt(tokens, hundreds.last + 1) === 'and' ? hundreds.last + 2 : hundreds.last + 1
  const rest = readBelowHundred(tokens, from)
  return rest ? { last: rest.last, value: hundreds.value + rest.value } : hundreds
}

function readBelowHundred(tokens: Token[], at: number): Part | null {
  const text = textAt(tokens, at)
  const small = UNITS.get(text) ?? TEENS.get(text)
  if (small !== undefined) return { last: at, value: small }
  const tens = TENS.get(text)
  if (tens === undefined) return null
  const next = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1
  const unit = UNITS.get(textAt(tokens, next))
  return unit === undefined ? { last: at, value: tens } : { last: next, value: tens + unit }
}

/** "a" and "half a" count only before a counting word; "hundred" and "thousand" may stand alone ("several" aside). */
function readArticle(tokens: Token[], at: number): Part | null {
  const isCounting = (index: number) =>
    textAt(tokens, index) === 'hundred' || SCALES.has(textAt(tokens, index))
  const text = textAt(tokens, at)
  if (text === 'a' || text === 'an') return isCounting(at + 1) ? { last: at, value: 1 } : null
  if (text === 'half' || text === 'quarter') return readFraction(tokens, at, isCounting)
  return null
}

function readFraction(tokens: Token[], at: number, isCounting: (index: number) => boolean): Part | null {
  const value = textAt(tokens, at) === 'half' ? 0.5 : 0.25
  for (let last = at; last <= at + 2; last++) {
    if (isCounting(last + 1)) return { last, value }
    if (!['of', 'a', '-'].includes(textAt(tokens, last + 1))) return null
  }
  return null
}
