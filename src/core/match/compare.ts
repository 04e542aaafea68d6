import type { Day, DayRange } from '../day.ts'
import type { Comparison, MentionValue } from '../mention.ts'
import type { ClaimValues } from '../pack/pack.ts'
import type { NumberReading } from '../text/numbers.ts'
import { claimDates, meets } from './claim-dates.ts'

/** Two counts are the same within this share of the claim's: reports round. */
const TOLERANCE = 0.05
const VAGUE: Record<NonNullable<ClaimValues['vague']>, [low: number, high: number]> = {
  dozens: [12, 99],
  hundreds: [100, 999],
  thousands: [1000, 9999],
}

export interface CompareOptions {
  values: ClaimValues
  until: Day
  published?: Day | undefined
}

/** How a value read on the page stands to the claim's; null where the two cannot be compared. */
export function compareValue(
  value: MentionValue | null,
  vague: boolean,
  options: CompareOptions,
): Comparison | null {
  if (!value) return null
  const same =
    value.kind === 'count' ? sameCount(value, vague, options.values) : sameDate(value, options.values)
  if (same === null) return null
  if (same) return 'same'
  return options.published !== undefined && options.published > options.until ? 'newer' : 'different'
}

/** Whether a quantity read in a sentence is what the claim holds, as far as it can be told. */
export function isSameCount(
  { low, high, kind }: Pick<NumberReading, 'low' | 'high' | 'kind'>,
  values: ClaimValues,
): boolean {
  return sameCount({ low, high }, kind === 'vague', values) === true
}

function sameCount(
  { low, high }: { low: number; high: number },
  vague: boolean,
  values: ClaimValues,
): boolean | null {
  if (values.vague) {
    const [from, to] = VAGUE[values.vague]
    // A vague amount is never equal to a number, nor does a number within its reach contradict it.
    if (vague) return low <= to && high >= from
    return low >= from && low <= to ? null : false
  }
  if (values.count === undefined) return null
  if (vague) return values.count >= low && values.count <= high ? null : false
  if (low > 0 && Number.isFinite(high) && low !== high) return values.count >= low && values.count <= high
  const bound = Number.isFinite(high) ? high : low
  return Math.abs(bound - values.count) <= values.count * TOLERANCE
}

/** Dates agree where they overlap; apart they are left without a verdict, since a sentence may date something else. */
function sameDate(range: DayRange, values: ClaimValues): boolean | null {
  return claimDates(values).some((date) => meets(range, date)) ? true : null
}
