import { describeStatements } from './describe-statement.ts'
import type { Claim, LocalText, PackRecord } from './pack.ts'
import { type Ranked, rankEntries } from './rank-entries.ts'
import { indexRecord, type RecordIndex } from './record-index.ts'
import { indexWords, type WordIndex } from './search-index.ts'
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

const made = new WeakMap<PackRecord, Search>()

/** The look-up of a record, made once for each. The record must not change afterwards. */
export function searchOf(record: PackRecord): Search {
  const search = made.get(record) ?? makeSearch(record)
  made.set(record, search)
  return search
}

/** Makes the look-up of one record: words in Arabic and English, folded as pages are, prefixes and small slips. */
export function makeSearch(record: PackRecord): Search {
  const { claims } = record
  const index = indexClaims(record)
  // Made at the first question that has a filter: most have none.
  let facets: Facets[] | null = null
  const passes = (filter: SearchFilter): ((claim: number) => boolean) => {
    const asked = FACETS.flatMap((facet) => {
      const value = filter[facet]
      return value === undefined ? [] : [{ facet, value }]
    })
    if (asked.length === 0) return () => true
    const known = facets ?? claims.map((claim) => facetsOf(record, claim))
    facets = known
    return (claim) => asked.every(({ facet, value }) => known[claim]?.[facet].has(value))
  }
  return (query, filter = {}) => {
    const terms = searchTerms(query)
    const found =
      terms.length === 0
        ? claims.map((_, entry): Ranked => ({ entry, score: 0, fields: 0 }))
        : ask(index, terms)
    const isWanted = passes(filter)
    return found
      .filter(({ entry }) => isWanted(entry))
      .map(({ entry, score, fields }) => ({
        claim: (claims[entry] as Claim).id,
        score,
        fields: SEARCH_FIELDS.filter((_, field) => fields & (1 << field)),
      }))
  }
}

/** Below this share of the best score, a claim that holds only some of the words is noise. */
const NOISE = 0.2

const BOOSTS: Record<SearchField, number> = { text: 3, topic: 2, speaker: 2, document: 1.5, cue: 1, note: 1 }
const boosts = SEARCH_FIELDS.map((field) => BOOSTS[field])

const never = () => false
/** One letter more, less or other, in words long enough to bear it. Figures are never guessed. */
const isForgiven = (word: string): boolean => /^\D{4,}$/.test(word)

/** All words as written, else all words with a slip, else some of the words as written. */
function ask(index: WordIndex, terms: string[]): Ranked[] {
  const words = terms.map(bareForms)
  for (const forgives of [never, isForgiven]) {
    const found = rankEntries(index, words, { boosts, all: true, forgives })
    if (found.length > 0) return found
  }
  const found = rankEntries(index, words, { boosts, all: false, forgives: never })
  const least = (found[0]?.score ?? 0) * NOISE
  return found.filter(({ score }) => score >= least)
}

function indexClaims(record: PackRecord): WordIndex {
  const parts = indexRecord(record)
  const known = new Map<string, string[]>()
  // Names of people, papers and topics come back in claim after claim.
  const named = (text: string): string[] => {
    const terms = known.get(text) ?? searchTerms(text)
    known.set(text, terms)
    return terms
  }
  return indexWords(record.claims.length, SEARCH_FIELDS.length, (entry) => {
    const texts = entryOf(record.claims[entry] as Claim, parts)
    return SEARCH_FIELDS.map((field) => texts[field].flatMap(REPEATED.has(field) ? named : searchTerms))
  })
}

const REPEATED: ReadonlySet<SearchField> = new Set(['topic', 'speaker', 'document'])

function entryOf(claim: Claim, index: RecordIndex): Record<SearchField, string[]> {
  const { statements } = claim
  const speakers = new Set(
    statements.flatMap(({ speaker, via }) => (speaker === null ? via : [speaker, ...via])),
  )
  const documents = new Set(statements.map(({ document }) => document))
  return {
    text: [...inAllLanguages(claim.text), claim.id],
    topic: inAllLanguages(index.topic(claim.topic).name),
    speaker: inAllLanguages(...[...speakers].map(index.speaker).flatMap(({ name, role }) => [name, role])),
    document: inAllLanguages(...[...documents].map((id) => index.document(id).publisher)),
    cue: statements.map(({ cue }) => cue),
    note: inAllLanguages(claim.note, ...statements.map(({ note }) => note)),
  }
}

function inAllLanguages(...texts: (LocalText | null)[]): string[] {
  return texts.flatMap((text) => (text ? Object.values(text) : []))
}

const FACETS = ['speaker', 'document', 'topic', 'side'] as const

type Facets = Record<(typeof FACETS)[number], Set<string>>

function facetsOf(record: PackRecord, claim: Claim): Facets {
  const statements = describeStatements(claim, indexRecord(record))
  const speakers = statements.flatMap(({ chain, speaker }) => [
    ...chain.map(({ id }) => id),
    speaker?.speaksFor,
  ])
  return {
    speaker: new Set(speakers.filter((id) => typeof id === 'string')),
    document: new Set(statements.map(({ document }) => document.id)),
    topic: new Set([claim.topic]),
    side: new Set(statements.flatMap(({ side }) => side?.id ?? [])),
  }
}
