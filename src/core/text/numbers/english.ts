import type { Token } from '../tokens.ts'
import { wordSeries, wordSet, wordValues } from '../words.ts'
import { type Amount, exact, isGlued, type Part, textAt } from './amount.ts'
import { readDigits } from './digits.ts'
import { readEnglishVague, VAGUE_STARTS } from './english-vague.ts'

const UNITS = wordSeries(1, 'one two three four five six seven eight nine')
const TEENS = wordSeries(
  10,
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
).set('zero', 0)
export const TENS = wordSeries(20, 'twenty thirty forty/fourty fifty sixty seventy eighty ninety', 10)
const SCALES = wordValues(
  [12, 'dozen'],
  [1000, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
)
/** Only right behind digits: "2.5k". */
const SUFFIXES = wordValues([1000, 'k'], [1e6, 'm mn'], [1e9, 'bn'], [1e12, 'tn trn'])
const FRACTIONS = wordValues([0.5, 'half'], [0.25, 'quarter'])
/** Every word that a quantity may begin with. */
export const ENGLISH_STARTS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TEENS.keys(),
  ...TENS.keys(),
  ...FRACTIONS.keys(),
  ...VAGUE_STARTS,
  'a',
  'an',
])

/** Behind a number word these make an ordinal or a fraction of it: "26th", "twenty-first", "two thirds". */
const ORDINALS = wordSet(
  'st nd rd th first second third fourth fifth sixth seventh eighth ninth tenth hundredth thousandth ' +
    'thirds quarter quarters fourths fifths sixths eighths tenths',
)
const PRONOUN_STARTS = wordSet('no any every each which the this that another')

/** The quantity that begins at token `first` of an English text; null where none does. */
export function readEnglish(tokens: Token[], first: number): Amount | null {
  const token = tokens[first]
  if (token?.kind !== 'number' && !ENGLISH_STARTS.has(token?.text ?? '')) return null
  const amount = readEnglishVague(tokens, first) ?? readExact(tokens, first)
  if (!amount || isOrdinal(tokens, amount.last)) return null
  const isPronoun =
    amount.last === first && token?.text === 'one' && PRONOUN_STARTS.has(textAt(tokens, first - 1))
  return isPronoun ? null : amount
}

function isOrdinal(tokens: Token[], last: number): boolean {
  return ORDINALS.has(textAt(tokens, behindHyphen(tokens, last + 1)))
}

/** Terms of falling size: "two million three hundred thousand (and) five". */
function readExact(tokens: Token[], first: number): Amount | null {
  const head = readTerm(tokens, first, Number.POSITIVE_INFINITY)
  if (!head) return null
  let { last, value } = head
  for (let size = head.scale; size >= 1000; ) {
    const isJoined = textAt(tokens, last + 1) === 'and'
    const at = isJoined ? last + 2 : last + 1
    const isTerm = tokens[at]?.kind === 'word' || (isJoined && isHundreds(tokens, first, at))
    const term = isTerm ? readTerm(tokens, at, size) : null
    if (!term) break
    last = term.last
    value += term.value
    size = term.scale
  }
  // "two or three hundred": the hundred counts both.
  const endsInHundred = head.scale === 1 && textAt(tokens, head.last) === 'hundred'
  return exact({ last, value }, endsInHundred ? 100 : head.scale)
}

/** "2 thousand and 500", as machines translate: the rest in digits, too. */
function isHundreds(tokens: Token[], first: number, at: number): boolean {
  return tokens[first]?.kind === 'number' && /^[1-9]\d\d$/.test(textAt(tokens, at))
}

interface Term extends Part {
  scale: number
}

/** A number and the word that multiplies it, if there is one: "three hundred thousand", "2.5k", "two and a half million". */
function readTerm(tokens: Token[], first: number, below: number): Term | null {
  const chunk = readChunk(tokens, first)
  if (!chunk) return null
  const counted = withHalf(tokens, chunk)
  const suffix = isGlued(tokens, counted.last) ? SUFFIXES.get(textAt(tokens, counted.last + 1)) : undefined
  const at = suffix === undefined ? behindHyphen(tokens, counted.last + 1) : counted.last + 1
  const scale = suffix ?? SCALES.get(textAt(tokens, at))
  if (scale === undefined) return counted.value < below ? { ...counted, scale: 1 } : null
  return scale < below ? { last: at, value: counted.value * scale, scale } : null
}

/** A number below a thousand, hundreds up to "ninety-nine hundred", "a" or "half a" before a counting word, or digits. */
function readChunk(tokens: Token[], first: number): Part | null {
  const head = readDigits(tokens, first) ?? readBelowHundred(tokens, first) ?? readArticle(tokens, first)
  if (!head) return null
  const counted = withHalf(tokens, head)
  const at = behindHyphen(tokens, counted.last + 1)
  if (textAt(tokens, at) !== 'hundred') return head
  const rest = readBelowHundred(tokens, textAt(tokens, at + 1) === 'and' ? at + 2 : at + 1)
  return { last: rest?.last ?? at, value: counted.value * 100 + (rest?.value ?? 0) }
}

function readBelowHundred(tokens: Token[], at: number): Part | null {
  const text = textAt(tokens, at)
  const small = UNITS.get(text) ?? TEENS.get(text)
  if (small !== undefined) return { last: at, value: small }
  const tens = TENS.get(text)
  if (tens === undefined) return null
  const next = behindHyphen(tokens, at + 1)
  const unit = UNITS.get(textAt(tokens, next))
  return unit === undefined ? { last: at, value: tens } : { last: next, value: tens + unit }
}

/** "a thousand", "half a million", "quarter of a million": an article or fraction counts only before a counting word. */
function readArticle(tokens: Token[], at: number): Part | null {
  const text = textAt(tokens, at)
  if (text === 'a' || text === 'an') return isCounting(tokens, at + 1) ? { last: at, value: 1 } : null
  const value = FRACTIONS.get(text)
  if (value === undefined) return null
  for (let last = at; last <= at + 2; last++) {
    if (isCounting(tokens, last + 1)) return { last, value }
    if (!JOINTS.has(textAt(tokens, last + 1))) return null
  }
  return null
}

const JOINTS = wordSet('of a -')

function isCounting(tokens: Token[], at: number): boolean {
  return textAt(tokens, at) === 'hundred' || SCALES.has(textAt(tokens, at))
}

/** "two and a half", "2-and-a-half". */
function withHalf(tokens: Token[], part: Part): Part {
  let at = part.last
  for (const word of ['and', 'a', 'half']) {
    at = behindHyphen(tokens, at + 1)
    if (textAt(tokens, at) !== word) return part
  }
  return { last: at, value: part.value + 0.5 }
}

function behindHyphen(tokens: Token[], at: number): number {
  return textAt(tokens, at) === '-' ? at + 1 : at
}
