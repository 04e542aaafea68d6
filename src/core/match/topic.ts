import type { Annotation } from './annotate.ts'
import type { ConceptGraph } from './concept-graph.ts'

const LEAD = 3
const REACH = 6

/**
 * What an article has been about so far. A concept may be carried into a sentence that does not name it from the
 * title, from the lead or from one of the sentences just before, unless a rival has come between.
 */
export interface Topic {
  carries(concept: number, here: Annotation[]): boolean
  /** Every concept that the article names anywhere, before or after. */
  article: Set<number>
  /** The concepts of the title; empty while it is being read. */
  title(): Iterable<number>
  add(annotations: Annotation[]): void
}

export function createTopic(graph: ConceptGraph, article: Set<number>): Topic {
  const title = new Set<number>()
  const lead = new Set<number>()
  const lastSeen = new Map<number, number>()
  let sentence = 0

  // What takes a wider concept's place takes the narrower one's too.
  const rivalsOf = (concept: number): number[] =>
    graph.data(concept).is.flatMap((wider) => graph.data(wider).rivals)

  return {
    carries(concept, here) {
      const rivals = rivalsOf(concept)
      const rivalIn = (names: Set<number>): boolean => rivals.some((rival) => names.has(rival))
      if (here.some((annotation) => graph.isAny(annotation.concept, rivals))) return false
      if (rivalIn(title)) return false
      if (title.has(concept)) return true
      const seen = lastSeen.get(concept)
      if (seen === undefined) return false
      if (lead.has(concept) && !rivalIn(lead)) return true
      return sentence - seen <= REACH && !rivals.some((rival) => (lastSeen.get(rival) ?? -1) > seen)
    },
    article,
    title: () => title,
    add(annotations) {
      for (const { concept } of annotations)
        for (const seen of graph.data(concept).is) {
          if (sentence === 0) title.add(seen)
          if (sentence < LEAD) lead.add(seen)
          lastSeen.set(seen, sentence)
        }
      sentence++
    },
  }
}
