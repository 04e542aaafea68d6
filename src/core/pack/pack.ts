import type { Lang } from '../article.ts'
import type { Day } from '../day.ts'

/** A text in each language of the interface. */
export type LocalText = Record<Lang, string>

export type Stance = 'asserts' | 'denies' | 'reports' | 'recalls'
export type RelationKind = 'contradicts' | 'in-tension' | 'updates' | 'supports' | 'context'

/** One source article. */
export interface SourceDocument {
  id: string
  publisher: LocalText
  /** The page names no outlet; the publisher follows from something else on it. */
  publisherInferred: boolean
  published: Day
  /** The page gives no full date; the day follows from another source. */
  publishedInferred: boolean
  /** Through what the text reached us, where not from the publisher itself. */
  via: LocalText | null
  language: string
  /** First and last paragraph of the article in the document, counted from 1 over non-blank lines. */
  article: [first: number, last: number]
  /** What a reader must know before relying on it (machine translation, inferred date …). */
  cautions: LocalText[]
}

/** A person, office, outlet or group that speaks or passes on. */
export interface Speaker {
  id: string
  name: LocalText
  role: LocalText | null
  /** One of the pack's sides. */
  side: string
  /** The institution in whose name this one speaks: both are one origin. */
  speaksFor: string | null
  /** The document gives no name. */
  unnamed: boolean
}

/** One place where a document carries a claim. */
export interface Statement {
  document: string
  /** Counted from 1 over the document's non-blank lines. */
  paragraph: number
  /** A few words that stand in that paragraph, in the document's language. */
  cue: string
  speaker: string | null
  /** Who passed it on, nearest to the speaker first; ids of speakers. */
  via: string[]
  said: Day | null
  stance: Stance
  /** Set where the origin is someone else than speaker, chain and document suggest. */
  origin: string | null
  note: LocalText | null
}

export interface Relation {
  kind: RelationKind
  to: string
}

/** Values that a claim holds and a page's figure can be compared with. Dates: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface ClaimValues {
  count?: number
  /** An amount told in a word, never equal to a number. */
  vague?: 'dozens' | 'hundreds' | 'thousands'
  approx?: boolean
  /** What is counted: one of the pack's units. */
  unit?: string
  /** Moments that belong to the claim (event, announcement, deadline, beginning, end). */
  dates?: { kind: 'event' | 'announced' | 'agreed' | 'deadline' | 'from' | 'to'; date: string }[]
}

/** One proposition, told once, whoever makes it. */
export interface Claim {
  id: string
  topic: string
  text: LocalText
  values: ClaimValues
  note: LocalText | null
  /** As written in the sources: on one of the two claims only. `relationsOf` gives both directions. */
  relations: Relation[]
  statements: Statement[]
}

/** The record of a pack: everything a card, a look-up or a dossier shows. */
export interface PackRecord {
  id: string
  version: string
  /** The last day on which the record says anything. */
  until: Day
  title: LocalText
  sides: { id: string; name: LocalText }[]
  topics: { id: string; name: LocalText }[]
  /** What its claims count, in the plural. */
  units: { id: string; name: LocalText }[]
  documents: SourceDocument[]
  speakers: Speaker[]
  claims: Claim[]
}
