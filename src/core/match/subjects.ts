import type { FitContext } from './fit-frame.ts'
import type { Frame } from './matcher-pack.ts'

/**
 * Whether the sentence, or the article as a whole, names what supplants one of the claim's subjects and not the subject:
 * what is told of the Turkish army is not told of the coalition, however alike the words.
 */
export function isSupplanted(frames: Frame[], context: FitContext): boolean {
  const { graph, named, topic } = context
  return subjectsOf(frames, context).some((subject) => {
    const supplants = (names: Set<number>): boolean =>
      !names.has(subject) && graph.data(subject).supplantedBy.some((other) => names.has(other))
    return supplants(named) || supplants(topic.article)
  })
}

/** The subjects that some frame of the claim takes in one of its slots. */
function subjectsOf(frames: Frame[], { graph }: FitContext): number[] {
  const taken = frames.flatMap(({ slots, count }) => [
    ...slots.flatMap(({ any }) => any),
    ...(count ? [...count.of, ...count.where] : []),
  ])
  return [...new Set(taken.flatMap((concept) => graph.data(concept).speaksOf))]
}
