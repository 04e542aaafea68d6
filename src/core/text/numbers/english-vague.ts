import type { Token } from '../tokens.ts'
import { type Amount, textAt, vague, valuesOf } from './amount.ts'

const PLURALS = valuesOf({
  10: 'tens',
  12: 'dozens',
  20: 'scores',
  100: 'hundreds',
  1000: 'thousands',
  1e6: 'millions',
})
const SINGULARS = valuesOf({ 12: 'dozen', 100: 'hundred', 1000: 'thousand', 1e6: 'million' })
const FEW = new Set(['few', 'several', 'couple', 'handful', 'many'])

/** Amounts told by a word alone: "hundreds", "tens of thousands", "a few hundred", "several thousand". */
export function readEnglishVague(tokens: Token[], first: number): Amount | null {
  return readFew(tokens, first) ?? readPlural(tokens, first)
}

function readPlural(tokens: Token[], at: number): Amount | null {
  const unit = PLURALS.get(textAt(tokens, at))
  if (unit === undefined) return null
  const isOf = textAt(tokens, at + 1) === 'of'
  const of = isOf ? PLURALS.get(textAt(tokens, at + 2)) : undefined
  if (of !== undefined && of > unit) return vague(at + 2, unit * of, of)
  // "tens" and "scores" are other things too (marks, points) unless they are "of" something.
  return unit === 10 || unit === 20 ? (isOf ? vague(at, unit, unit) : null) : vague(at, unit, unit)
}

function readFew(tokens: Token[], first: number): Amount | null {
  let at = textAt(tokens, first) === 'a' ? first + 1 : first
  if (!FEW.has(textAt(tokens, at))) return null
  at += textAt(tokens, at + 1) === 'of' ? 2 : 1
  const unit = SINGULARS.get(textAt(tokens, at)) ?? PLURALS.get(textAt(tokens, at))
  return unit === undefined ? null : vague(at, unit, unit)
}
