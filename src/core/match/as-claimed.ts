import type { ClaimValues } from '../pack/pack.ts'
import type { NumberReading } from '../text/numbers.ts'
import type { Amount } from './amount.ts'
import type { FitContext } from './fit-frame.ts'

/** Another value of the same thing is of its order: who "said so 100 times" tells nothing of 1,500 men. */
export const FARTHEST = 8

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
  const value = numberOf(values[claim])
  if (value === undefined || !isOfOrder(reading, value)) return null
  if (claimsCounting(reading.low, values).some((other) => other !== claim)) return null
  const claimed: NumberReading = { ...reading, kind: 'exact', low: value, high: value }
  const numbers = context.sentence.numbers.map((one) => (one === reading ? claimed : one))
  return { ...context, sentence: { ...context.sentence, numbers } }
}

/** The claim's own number, if it has one. */
export const numberOf = ({ count, vague }: ClaimValues = {}): number | undefined =>
  count ?? (vague && VAGUE[vague])

function isOfOrder({ low, high }: NumberReading, value: number): boolean {
  const top = Number.isFinite(high) ? high : low
  return top * FARTHEST >= value && low <= value * FARTHEST
}

const counted = new WeakMap<Record<string, ClaimValues>, Map<number, string[]>>()

/** The claims that have a number of their own. */
function claimsCounting(number: number, values: Record<string, ClaimValues>): string[] {
  const byCount = counted.get(values) ?? new Map<number, string[]>()
  if (!counted.has(values)) {
    counted.set(values, byCount)
    for (const [claim, { count }] of Object.entries(values))
      if (count !== undefined) byCount.set(count, [...(byCount.get(count) ?? []), claim])
  }
  return byCount.get(number) ?? []
}
