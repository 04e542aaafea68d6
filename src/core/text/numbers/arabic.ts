import type { Token } from '../tokens.ts'
import { wordSet } from '../words.ts'
import { type Amount, exact, type Part, textAt } from './amount.ts'
import { readArabicVague } from './arabic-vague.ts'
import {
  isOrdinalWord,
  mayStartNumber,
  type NumberWord,
  numberWord,
  type Place,
  roundWord,
  TEN,
} from './arabic-words.ts'
import { readDigits } from './digits.ts'
import { hedgeBefore } from './hedges.ts'

/** The quantity that begins at token `first` of an Arabic text; null where none does. */
export function readArabic(tokens: Token[], first: number): Amount | null {
  const token = tokens[first]
  if (token?.kind !== 'number' && !mayStartNumber(token?.text ?? '')) return null
  // "الثاني عشر" is an ordinal; its second word would be ten.
  if (TEN.has(textAt(tokens, first)) && isOrdinalWord(textAt(tokens, first - 1))) return null
  return readArabicVague(tokens, first) ?? readExact(tokens, first) ?? readRound(tokens, first)
}

const REACHED = wordSet('بلغ بلغت بلغوا')

function readRound(tokens: Token[], first: number): Amount | null {
  const word = roundWord(textAt(tokens, first))
  if (!word || !(REACHED.has(textAt(tokens, first - 1)) || hedgeBefore(tokens, first, 'ar', 0))) return null
  return exact({ last: first, value: word.value * (word.scale ?? 1) }, word.scale ?? 1)
}

interface Term extends Part {
  scale: number
}

/** Terms of falling size joined by و: "مليون ومئتا ألف وخمسة", "ألفين و500". */
function readExact(tokens: Token[], first: number): Amount | null {
  const head = readTerm(tokens, first, 'first', Number.POSITIVE_INFINITY)
  if (!head) return null
  let { last, value } = head
  for (let size = head.scale; size > 1; ) {
    const [at, place] = joined(tokens, last + 1)
    const term = readHalf(tokens, at, place, size) ?? readTerm(tokens, at, place, size)
    if (!term) break
    last = term.last
    value += term.value
    size = term.scale
  }
  return exact({ last, value }, head.scale)
}

/** Where a further part of the number would stand. */
function joined(tokens: Token[], at: number): [at: number, place: Place] {
  return textAt(tokens, at) === 'و' ? [at + 1, 'after'] : [at, 'glued']
}

/** A number below a thousand and the word that multiplies it, either of which may be missing. */
function readTerm(tokens: Token[], first: number, place: Place, below: number): Term | null {
  const chunk = (place === 'glued' ? null : readDigits(tokens, first)) ?? readWords(tokens, first, place)
  const at = chunk ? chunk.last + 1 : first
  const word = wordAt(tokens, at, chunk ? 'after' : place)
  if (word?.scale && (chunk ? word.value === 1 : word.needs !== 'counted')) {
    if (word.scale >= below) return null
    const count = chunk?.value ?? (word.dualOrOne && isConstruct(tokens, at) ? 2 : word.value)
    return { last: at, value: count * word.scale, scale: word.scale }
  }
  // A half is a quantity only of something counted: "نصف مليون", not "نصف القوات".
  const isBareFraction = chunk !== null && chunk.value < 1 && tokens[first]?.kind === 'word'
  return chunk && chunk.value < below && !isBareFraction ? { ...chunk, scale: 1 } : null
}

/** "ألفا جندي" are two thousand; "ألفاً من الجنود" and "ألفاً وخمسمئة" hold one. */
function isConstruct(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || next.text === 'من' || next.text === 'و') return false
  return wordAt(tokens, at + 1, 'glued') === undefined
}

/** "ألف ونصف", "مليون ونصف المليون". */
function readHalf(tokens: Token[], at: number, place: Place, size: number): Term | null {
  if (size < 1000 || wordAt(tokens, at, place)?.value !== 0.5) return null
  const named = /^ال(?:مليون|الف|مليار)$/.test(textAt(tokens, at + 1))
  return { last: named ? at + 1 : at, value: size / 2, scale: 1 }
}

/** Hundreds, then a unit, then tens, joined by و. */
function readWords(tokens: Token[], first: number, place: Place): Part | null {
  const head = readItem(tokens, first, place)
  if (!head) return null
  let { last, value } = head
  for (let smaller = value; ; ) {
    const item = readItem(tokens, ...joined(tokens, last + 1))
    if (!item || !follows(smaller, item.value)) return { last, value }
    last = item.last
    value += item.value
    smaller = item.value
  }
}

/** Whether a number goes on with `next` after `value`: "خمسة وعشرون" does, "عشرون وخمسة" are two numbers. */
function follows(value: number, next: number): boolean {
  if (value >= 100) return next >= 1 && next < 100
  return value >= 1 && value < 10 && next >= 20 && next < 100
}

/** A unit, a teen, tens, or hundreds ("خمسمئة", "خمس مئة"). */
function readItem(tokens: Token[], at: number, place: Place): Part | null {
  const word = wordAt(tokens, at, place)
  if (!word || word.scale) return null
  const { value } = word
  const isUnit = value >= 1 && value < 10
  if (isUnit && TEN.has(textAt(tokens, at + 1))) return { last: at + 1, value: value + 10 }
  if (isUnit && value > 2 && wordAt(tokens, at + 1, 'after')?.value === 100)
    return { last: at + 1, value: value * 100 }
  return word.needs === 'teen' && !isBeforeTens(tokens, at + 1) ? null : { last: at, value }
}

/** "أحد" and "إحدى" are pronouns except in "أحد عشر" and "إحدى وعشرين". */
function isBeforeTens(tokens: Token[], at: number): boolean {
  const tens = wordAt(tokens, ...joined(tokens, at))?.value ?? 0
  return tens >= 20 && tens < 100
}

function wordAt(tokens: Token[], at: number, place: Place): NumberWord | undefined {
  const token = tokens[at]
  return token?.kind === 'word' ? numberWord(token.text, place, textAt(tokens, at + 1)) : undefined
}
