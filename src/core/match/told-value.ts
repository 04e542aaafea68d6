import type { Day } from '../day.ts'
import type { Comparison, MentionValue } from '../mention.ts'
import type { NumberKind } from '../text/numbers.ts'
import { type Amount, isBare } from './amount.ts'
import { compareValue } from './compare.ts'
import { dateOf } from './date-of.ts'
import type { FitContext } from './fit-frame.ts'
import type { MatcherPack } from './matcher-pack.ts'
import { amountOf, countOf } from './value-of.ts'

/** A value read for a claim, and how it stands to the claim's. */
export interface ToldValue {
  value: MentionValue | null
  kind: NumberKind | undefined
  comparison: Comparison | null
}

export interface ValueQuery {
  claim: string
  amount: Amount | null
  /** The token that dates are told near. */
  anchor: number
  published: Day | undefined
}

/** The sentence's own value; where it has none to compare, what its question holds or its answer gives. */
export function toldValue(query: ValueQuery, context: FitContext, pack: MatcherPack): ToldValue {
  const own = ownValue(query, context, pack)
  if (own.comparison) return own
  for (const other of context.exchange) {
    const found = own.value ? null : amountOf({ ...query, given: null }, other, pack, query.published)
    // A number that merely could be meant counts, in another sentence, what it says it counts.
    const amount = found && (found.unit || isBare(found.reading, other.sentence.tokens)) ? found : null
    const told = ownValue({ ...query, amount, anchor: 0 }, other, pack)
    if (told.comparison) return told
  }
  return own
}

function ownValue(
  { claim, amount, anchor, published }: ValueQuery,
  context: FitContext,
  pack: MatcherPack,
): ToldValue {
  const values = pack.values[claim] ?? {}
  const { sentence, carried } = context
  const value = amount ? countOf(amount, context) : dateOf(sentence, { values, anchor, published, carried })
  const kind = amount?.reading.kind
  const comparison = compareValue(value, kind === 'vague', { values, until: pack.until, published })
  return { value, kind, comparison }
}
