import type { ClaimValues } from '../pack/pack.ts'
import type { NumberReading } from '../text/numbers.ts'
import type { Amount } from './amount.ts'
import type { FitContext } from './fit-frame.ts'

const VAGUE = { dozens: 24, hundreds: 200, thousands: 2000 }

/**
 * The sentence with the claim's own number in the place of another: one that gives another value for the same thing is as
 * much about the claim as one that gives the same. Null where the claim has no number, and where the other one is that of
 * another claim.
 */
export function asClaimed(
  { reading }: Amount,
  values: Record<string, ClaimValues>,
  claim: string,
  context: FitContext,
): FitContext | null {
  const { count, vague } = values[claim] ?? {}
  const value = count ?? (vague && VAGUE[vague])
  if (value === undefined) return null
  if (Object.entries(values).some(([other, { count }]) => other !== claim && count === reading.low))
    return null
  const claimed: NumberReading = { ...reading, kind: 'exact', low: value, high: value }
  const numbers = context.sentence.numbers.map((one) => (one === reading ? claimed : one))
  return { ...context, sentence: { ...context.sentence, numbers } }
}
