import type { ClaimValues } from '../pack/pack.ts'
import { type Amount, type AmountQuery, amounts } from './amount.ts'
import { FARTHEST } from './as-claimed.ts'
import type { FrameIndex } from './frame-index.ts'
import type { CountSlot } from './matcher-pack.ts'

export interface FarQuery extends Omit<AmountQuery, 'slot'> {
  /** The claim's own slots. */
  slots: CountSlot[]
  index: FrameIndex
}

/**
 * Amounts out of a slot's range and yet of the order of the claim's: twenty attacks, where frames look for a hundred. A
 * small number is no ground for a claim; of a claim that is told it is the value, where no other counts the same things.
 */
export function farAmounts({ slots, index, ...query }: FarQuery, { count }: ClaimValues): Amount[] {
  if (count === undefined) return []
  const own = slots.map(({ of }) => of)
  return slots
    .filter(({ of }) => index.unitsIn(new Set(of)).every((counted) => own.includes(counted)))
    .map((slot) => ({
      ...slot,
      from: Math.min(slot.from, Math.ceil(count / FARTHEST)),
      to: Math.max(slot.to, count * FARTHEST),
    }))
    .flatMap((slot) => amounts({ ...query, slot }))
}
