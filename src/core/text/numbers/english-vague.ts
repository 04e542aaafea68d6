import type { Token } from '../tokens.ts'
import { wordSet, wordValues } from '../words.ts'
import { type Amount, textAt, vague } from './amount.ts'

const PLURALS = wordValues(
  [10, 'tens'],
  [12, 'dozens'],
  [20, 'scores'],
  [100, 'hundreds'],
  [1000, 'thousands'],
  [1e6, 'millions'],
)
const SINGULARS = wordValues([12, 'dozen'], [100, 'hundred'], [1000, 'thousand'], [1e6, 'million'])
const FEW = wordSet('few several couple handful many')

export const VAGUE_STARTS = [...PLURALS.keys(), ...FEW]

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
  return isOf || (unit !== 10 && unit !== 20) ? vague(at, unit, unit) : null
}

function readFew(tokens: Token[], first: number): Amount | null {
  const few = textAt(tokens, first) === 'a' ? first + 1 : first
  if (!FEW.has(textAt(tokens, few))) return null
  const at = textAt(tokens, few + 1) === 'of' ? few + 2 : few + 1
  const unit = SINGULARS.get(textAt(tokens, at)) ?? PLURALS.get(textAt(tokens, at))
  return unit === undefined ? null : vague(at, unit, unit)
}
