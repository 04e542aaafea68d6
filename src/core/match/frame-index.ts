import type { FitContext } from './fit-frame.ts'
import { rarestNeeds } from './frame-keys.ts'
import type { Frame, MatcherPack } from './matcher-pack.ts'
import { addPosted, makePostings } from './postings.ts'

/** A pack's frames by what they need, so that a sentence costs what stands in it and not what the pack has. */
export interface FrameIndex {
  /** The frames of a claim, in the pack's order. */
  of(claim: string): Frame[]
  /** Every frame that may hold in the sentence and few that may not, in the pack's order. */
  candidates(context: Pick<FitContext, 'present' | 'topic'>): Frame[]
  /** What frames count of which something is present: a list of units for each. */
  unitsIn(present: ReadonlySet<number>): number[][]
}

const made = new WeakMap<MatcherPack, FrameIndex>()

/** The index of a pack's frames, made once for each. The pack must not change afterwards. */
export function indexFrames(pack: MatcherPack): FrameIndex {
  const index = made.get(pack) ?? makeIndex(pack)
  made.set(pack, index)
  return index
}

const NONE: Frame[] = []

function makeIndex({ frames, concepts }: MatcherPack): FrameIndex {
  const keys = rarestNeeds(frames, concepts.length)
  const keyed = (carry: boolean) =>
    makePostings(concepts.length, frames.length, (frame) => {
      const key = keys[frame]
      return key && (carry ? key.carry : true) ? key.any : []
    })
  const here = keyed(false)
  const carried = keyed(true)
  const always = keys.flatMap((key, frame) => (key ? [] : [frame]))
  const counts = frames.flatMap(({ count }) => (count ? [count.of] : []))
  const byUnit = makePostings(concepts.length, counts.length, (list) => counts[list] ?? [])
  const byClaim = Map.groupBy(frames, ({ claim }) => claim)
  return {
    of: (claim) => byClaim.get(claim) ?? NONE,
    candidates({ present, topic }) {
      const found = new Set(always)
      for (const concept of present) addPosted(here, concept, found)
      for (const concept of topic.known()) addPosted(carried, concept, found)
      return [...found].sort((a, b) => a - b).map((frame) => frames[frame] as Frame)
    },
    unitsIn(present) {
      const found = new Set<number>()
      for (const concept of present) addPosted(byUnit, concept, found)
      return [...found].sort((a, b) => a - b).map((list) => counts[list] as number[])
    },
  }
}
