import type { Annotation } from './annotate.ts'
import type { ConceptGraph } from './concept-graph.ts'

/** Sentences that are the title and the lead, and sentences back that a topic reaches. */
export const LEAD = 3
export const REACH = 6

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
  /** Every concept read so far, by number; nothing else is carried. */
  known(): readonly number[]
  /** Those of them that the graph calls topical, by number. */
  topical(): readonly number[]
  add(annotations: Annotation[]): void
}

export function createTopic(graph: ConceptGraph, article: Set<number>): Topic {
  const title = new Set<number>()
  const lead = new Set<number>()
  const lastSeen = new Map<number, number>()
  const known: number[] = []
  const topical: number[] = []
  let sentence = 0

  return {
    carries(concept, here) {
      const seen = lastSeen.get(concept)
      if (seen === undefined) return false
      const rivals = graph.rivalsOf(concept)
      if (rivals.length === 0) return sentence - seen <= REACH || lead.has(concept)
      const rivalIn = (names: Set<number>): boolean => rivals.some((rival) => names.has(rival))
      if (here.some((annotation) => graph.isAny(annotation.concept, rivals))) return false
      if (rivalIn(title)) return false
      if (title.has(concept)) return true
      if (lead.has(concept) && !rivalIn(lead)) return true
      return sentence - seen <= REACH && !rivals.some((rival) => (lastSeen.get(rival) ?? -1) > seen)
    },
    article,
    title: () => title,
    known: () => known,
    topical: () => topical,
    add(annotations) {
      for (const { concept } of annotations)
        for (const seen of graph.data(concept).is) {
          if (sentence === 0) title.add(seen)
          if (sentence < LEAD) lead.add(seen)
          if (!lastSeen.has(seen)) {
            insert(seen, known)
            if (graph.isTopical(seen)) insert(seen, topical)
          }
          lastSeen.set(seen, sentence)
        }
      sentence++
    },
  }
}

function insert(number: number, sorted: number[]): void {
  const at = sorted.findIndex((other) => other > number)
  sorted.splice(at < 0 ? sorted.length : at, 0, number)
}
