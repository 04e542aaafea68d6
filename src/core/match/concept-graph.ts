import type { ConceptData } from './matcher-pack.ts'

/** Answers questions about concepts by number. */
export interface ConceptGraph {
  /** Pairs of concepts that side by side make another, in the order of those that they make. */
  joins: Join[]
  /** Concepts that have rivals or that bare words stand for: what an article is about, as far as it can be carried. */
  isTopical(concept: number): boolean
  /** Concepts in whose place others may stand. */
  supplantable: number[]
  data(concept: number): ConceptData
  /** Its rivals and those of every wider one: what takes a wider concept's place takes the narrower one's too. */
  rivalsOf(concept: number): readonly number[]
  /** Whether `concept` is one of `wanted` or a narrower one. */
  isAny(concept: number, wanted: readonly number[]): boolean
}

export interface Join {
  concept: number
  modifier: number
  head: number
}

export function conceptGraph(concepts: ConceptData[]): ConceptGraph {
  const meant = new Set(concepts.map(({ standsFor }) => standsFor))
  const rivals = concepts.map(({ is }) => [
    ...new Set(is.flatMap((wider) => (concepts[wider] as ConceptData).rivals)),
  ])
  return {
    isTopical: (concept) => (concepts[concept] as ConceptData).rivals.length > 0 || meant.has(concept),
    joins: concepts.flatMap(({ joins }, concept) =>
      joins.map(([modifier, head]) => ({ concept, modifier, head })),
    ),
    supplantable: concepts.flatMap(({ supplantedBy }, concept) => (supplantedBy.length > 0 ? [concept] : [])),
    data: (concept) => concepts[concept] as ConceptData,
    rivalsOf: (concept) => rivals[concept] as number[],
    isAny(concept, wanted) {
      const { is } = concepts[concept] as ConceptData
      return wanted.some((one) => is.includes(one))
    },
  }
}
