import type { Token } from '../tokens.ts'
import { without, wordSet, wordValues } from '../words.ts'
import { type Amount, textAt, vague } from './amount.ts'

const PLURALS = wordValues([12, 'عشرات'], [100, 'ميات مايات'], [1000, 'الاف'], [1e6, 'ملايين'])
const FEW = wordSet('بضع بضعه عده')

export const VAGUE_STARTS = [...PLURALS.keys(), ...FEW]

/** Amounts told by a word alone: "مئات", "عشرات الآلاف", "بضع مئات", "عدة آلاف". */
export function readArabicVague(tokens: Token[], first: number): Amount | null {
  const at = FEW.has(withoutPrefix(textAt(tokens, first), FEW)) ? first + 1 : first
  const unit = plural(textAt(tokens, at))
  if (unit === undefined) return null
  const of = plural(textAt(tokens, at + 1))
  if (of === undefined || of <= unit || of < 1000) return vague(at, unit, unit)
  // Before thousands "عشرات" are tens, not dozens.
  return vague(at + 1, (unit === 12 ? 10 : unit) * of, of)
}

function plural(text: string): number | undefined {
  const word = withoutPrefix(text, PLURALS)
  return PLURALS.get(word) ?? (word.startsWith('ال') ? PLURALS.get(word.slice(2)) : undefined)
}

function withoutPrefix(text: string, known: { has(word: string): boolean }): string {
  return known.has(text) ? text : without('بلك', without('وف', text))
}
