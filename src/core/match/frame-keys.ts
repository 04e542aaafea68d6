import type { Frame } from './matcher-pack.ts'

/** Concepts of which a frame needs one: in the sentence itself or, where `carry`, in what the article has named before. */
export interface FrameKey {
  any: readonly number[]
  carry: boolean
}

/** All that a frame needs; without any of these it does not hold. */
function needsOf({ slots, count }: Frame): FrameKey[] {
  const needs: FrameKey[] = [...slots]
  if (count) {
    needs.push({ any: count.of, carry: false })
    if (count.where.length > 0) needs.push({ any: count.where, carry: count.carry })
  }
  return needs
}

/**
 * For each frame the one of its needs that is met least often, by how many frames ask for the same; what may be carried is
 * looked for in the whole article, so it is met more often. Null for a frame that needs nothing.
 */
export function rarestNeeds(frames: readonly Frame[], concepts: number): (FrameKey | null)[] {
  const asked = new Uint32Array(concepts)
  for (const frame of frames)
    for (const { any } of needsOf(frame))
      for (const concept of any) asked[concept] = (asked[concept] ?? 0) + 1
  const cost = ({ any, carry }: FrameKey): number =>
    any.reduce((sum, concept) => sum + (asked[concept] ?? 0), 0) * (carry ? CARRIED_COST : 1)
  return frames.map((frame) => {
    let rarest: FrameKey | null = null
    let least = Number.POSITIVE_INFINITY
    for (const need of needsOf(frame)) {
      const own = cost(need)
      if (own < least) [rarest, least] = [need, own]
    }
    return rarest
  })
}

const CARRIED_COST = 3
