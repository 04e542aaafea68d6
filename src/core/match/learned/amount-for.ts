import { type Amount, amounts } from '../amount.ts'
import type { FitContext } from '../fit-frame.ts'
import type { Frame } from '../matcher-pack.ts'

/** The amount that the sentence gives for a claim of which no frame holds: the first that one of its frames would count. */
export function amountFor(frames: Frame[], context: FitContext): Amount | null {
  if (context.sentence.numbers.length === 0) return null
  const found = frames.flatMap(({ count }) => (count ? (amounts({ ...context, slot: count })[0] ?? []) : []))
  return found[0] ?? null
}
