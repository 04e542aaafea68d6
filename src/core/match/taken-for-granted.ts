import type { Amount } from './amount.ts'
import type { FitContext } from './fit-frame.ts'
import type { Frame } from './matcher-pack.ts'

/** "The 2,500", which whoever speaks takes for granted, where the claim is no more than that so many are there. */
export function isTakenForGranted(amount: Amount | null, frames: Frame[], { sentence }: FitContext): boolean {
  if (!amount || !DEFINITE.has(sentence.tokens[amount.reading.first - 1]?.text ?? '')) return false
  return frames.every(
    ({ count, slots }) =>
      !count || slots.filter(({ any }) => !any.every((one) => count.of.includes(one))).length <= 1,
  )
}

const DEFINITE = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'our', 'ال'])
