import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch'
import { describeClaim } from './cross-reference.ts'
import type { Claim, LocalText, PackRecord } from './pack.ts'
import { indexRecord, type RecordIndex } from './record-index.ts'
import { bareForms, searchTerms } from './search-terms.ts'

export const SEARCH_FIELDS = ['text', 'topic', 'speaker', 'document', 'cue', 'note'] as const
/**
 * Where a claim's entry holds the words: its text (and id), its topic, who speaks or passes on, the publishers, the words
 * of the documents themselves, the notes.
 */
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** Keeps the claims that a speaker (or one who speaks for it), a document, a topic or a side has to do with; ids. */
export interface SearchFilter {
  speaker?: string | undefined
  document?: string | undefined
  topic?: string | undefined
  side?: string | undefined
}

export interface SearchHit {
  claim: string
  /** Comparable within one answer only; 0 where nothing was asked. */
  score: number
  /** Where the words were found, in the order of `SEARCH_FIELDS`. */
  fields: SearchField[]
}

/** Claims that hold every word of the query, or, if none does, some; best first. Without words: all, by topic. */
export type Search = (query: string, filter?: SearchFilter) => SearchHit[]

/** Makes the look-up of one record: words in Arabic and English, folded as pages are, prefixes and small slips. */
export function makeSearch(record: PackRecord): Search {
  const places = new Map(record.claims.map(({ id }, place) => [id, place]))
  const facets = new Map(record.claims.map(({ id }) => [id, facetsOf(record, id)]))
  const index = makeIndex(record)
  const passes = (filter: SearchFilter, claim: string) =>
    FACETS.every((facet) => filter[facet] === undefined || facets.get(claim)?.[facet].has(filter[facet]))
  return (query, filter = {}) => {
    const terms = searchTerms(query)
    const hits =
      terms.length === 0
        ? record.claims.map(({ id }): SearchHit => ({ claim: id, score: 0, fields: [] }))
        : ask(index, terms).map(toHit)
    const order = (a: SearchHit, b: SearchHit) =>
      b.score - a.score || (places.get(a.claim) ?? 0) - (places.get(b.claim) ?? 0)
    return hits.filter(({ claim }) => passes(filter, claim)).sort(order)
  }
}

/** Below this share of the best score, a claim that holds only some of the words is noise. */
const NOISE = 0.2

const SEARCHING: SearchOptions = {
  tokenize: (term) => [term],
  processTerm: (term) => term,
  boost: { text: 3, topic: 2, speaker: 2, document: 1.5 },
  prefix: true,
  weights: { prefix: 0.5, fuzzy: 0.2 },
}

/** One letter more, less or other, in words long enough to bear it. Figures are never guessed. */
const FORGIVING: SearchOptions = { ...SEARCHING, fuzzy: (term) => (/^\D{4,}$/.test(term) ? 1 : false) }

function makeIndex(record: PackRecord): MiniSearch {
  const parts = indexRecord(record)
  const index = new MiniSearch({ fields: [...SEARCH_FIELDS], tokenize: searchTerms, processTerm: bareForms })
  index.addAll(record.claims.map((claim) => ({ id: claim.id, ...entryOf(claim, parts) })))
  return index
}

/** All words as written, else all words with a slip, else some of the words as written. */
function ask(index: MiniSearch, terms: string[]): SearchResult[] {
  const queries: Query[] = terms.map((term) => ({ combineWith: 'OR', queries: bareForms(term) }))
  for (const options of [SEARCHING, FORGIVING]) {
    const results = index.search({ combineWith: 'AND', queries }, options)
    if (results.length > 0) return results
  }
  const results = index.search({ combineWith: 'OR', queries }, SEARCHING)
  const least = (results[0]?.score ?? 0) * NOISE
  return results.filter(({ score }) => score >= least)
}

function toHit({ id, score, match }: SearchResult): SearchHit {
  const found = new Set(Object.values(match).flat())
  return { claim: id, score, fields: SEARCH_FIELDS.filter((field) => found.has(field)) }
}

function entryOf(claim: Claim, index: RecordIndex): Record<SearchField, string> {
  const { statements } = claim
  const speakers = new Set(
    statements.flatMap(({ speaker, via }) => (speaker === null ? via : [speaker, ...via])),
  )
  const documents = new Set(statements.map(({ document }) => document))
  return {
    text: `${inAllLanguages(claim.text)}\n${claim.id}`,
    topic: inAllLanguages(index.topic(claim.topic).name),
    speaker: inAllLanguages(...[...speakers].map(index.speaker).flatMap(({ name, role }) => [name, role])),
    document: inAllLanguages(...[...documents].map((id) => index.document(id).publisher)),
    cue: statements.map(({ cue }) => cue).join('\n'),
    note: inAllLanguages(claim.note, ...statements.map(({ note }) => note)),
  }
}

function inAllLanguages(...texts: (LocalText | null)[]): string {
  return texts.flatMap((text) => (text ? Object.values(text) : [])).join('\n')
}

const FACETS = ['speaker', 'document', 'topic', 'side'] as const

function facetsOf(record: PackRecord, claimId: string): Record<(typeof FACETS)[number], Set<string>> {
  const { claim, statements, sides } = describeClaim(record, claimId)
  const speakers = statements.flatMap(({ chain, speaker }) => [
    ...chain.map(({ id }) => id),
    speaker?.speaksFor,
  ])
  return {
    speaker: new Set(speakers.filter((id) => typeof id === 'string')),
    document: new Set(statements.map(({ document }) => document.id)),
    topic: new Set([claim.topic]),
    side: new Set(sides.map(({ id }) => id)),
  }
}
