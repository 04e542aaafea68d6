import type { MatcherPack } from './matcher-pack.ts'

const known = new WeakMap<MatcherPack, ReadonlySet<string>>()

/**
 * The claims that say that something is not so: their first frame asks for a negation, or hangs on a concept whose words
 * bring their own.
 */
export function negativeClaims(pack: MatcherPack): ReadonlySet<string> {
  const made = known.get(pack) ?? findNegative(pack)
  known.set(pack, made)
  return made
}

function findNegative({ frames, concepts }: MatcherPack): ReadonlySet<string> {
  const first = new Map(frames.map((frame) => [frame.claim, frame] as const).reverse())
  return new Set(
    [...first.values()]
      .filter(
        ({ negation, slots }) =>
          negation === 'required' || slots[0]?.any.some((concept) => concepts[concept]?.negative),
      )
      .map(({ claim }) => claim),
  )
}
