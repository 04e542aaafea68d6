import type { ConceptData } from './matcher-pack.ts'

/** Answers questions about concepts by number. */
export interface ConceptGraph {
  /** Concepts that two others make together. */
  joined: number[]
  /** Concepts that have rivals or that bare words stand for: what an article is about, as far as it can be carried. */
  isTopical(concept: number): boolean
  /** Concepts in whose place others may stand. */
  supplantable: number[]
  data(concept: number): ConceptData
  /** Whether `concept` is one of `wanted` or a narrower one. */
  isAny(concept: number, wanted: number[]): boolean
}

export function conceptGraph(concepts: ConceptData[]): ConceptGraph {
  const meant = new Set(concepts.map(({ standsFor }) => standsFor))
  return {
    isTopical: (concept) => (concepts[concept] as ConceptData).rivals.length > 0 || meant.has(concept),
    joined: concepts.flatMap(({ joins }, concept) => (joins.length > 0 ? [concept] : [])),
    supplantable: concepts.flatMap(({ supplantedBy }, concept) => (supplantedBy.length > 0 ? [concept] : [])),
    data: (concept) => concepts[concept] as ConceptData,
    isAny(concept, wanted) {
      const { is } = concepts[concept] as ConceptData
      return wanted.some((one) => is.includes(one))
    },
  }
}
