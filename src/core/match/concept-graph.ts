import type { ConceptData } from './matcher-pack.ts'

/** Answers questions about concepts by number. */
export interface ConceptGraph {
  size: number
  data(concept: number): ConceptData
  /** Whether `concept` is one of `wanted` or a narrower one. */
  isAny(concept: number, wanted: number[]): boolean
}

export function conceptGraph(concepts: ConceptData[]): ConceptGraph {
  const ancestors = concepts.map(({ is }) => new Set(is))
  const setOf = (concept: number): Set<number> => ancestors[concept] as Set<number>
  return {
    size: concepts.length,
    data: (concept) => concepts[concept] as ConceptData,
    isAny: (concept, wanted) => wanted.some((one) => setOf(concept).has(one)),
  }
}
