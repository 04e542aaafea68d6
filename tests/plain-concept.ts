import type { ConceptData } from '../src/core/match/matcher-pack.ts'

/** What a concept has of which nothing is said. */
export const PLAIN_CONCEPT: Omit<ConceptData, 'id' | 'is'> = {
  rivals: [],
  supplantedBy: [],
  names: [],
  nameless: false,
  negative: false,
  speaksOf: [],
  standsFor: null,
  beside: [],
  joins: [],
}
