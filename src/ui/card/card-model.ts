import type { Day } from '../../core/day.ts'
import type { Mention } from '../../core/mention.ts'
import type { Claim, LocalText, RelationKind, SourceDocument, Stance } from '../../core/pack/pack.ts'

/** One link of the chain of attribution, from the one who spoke to the one who printed it. */
export interface ChainLink {
  kind: 'speaker' | 'via' | 'publisher'
  /** Null where the document names nobody. */
  name: LocalText | null
  role: LocalText | null
  unnamed: boolean
}

export interface StatementView {
  chain: ChainLink[]
  date: { day: Day; kind: 'said' | 'published'; inferred: boolean }
  document: SourceDocument
  paragraph: number
  cue: string
  stance: Stance
  side: { id: string; name: LocalText } | null
  note: LocalText | null
  /** Made after the day of the page on which the card stands. */
  since: boolean
}

/** Another claim as it stands to this one. */
export interface RelatedClaim {
  kind: RelationKind
  claim: Claim
  statements: StatementView[]
}

export interface ClaimDescription {
  claim: Claim
  topic: LocalText
  statements: StatementView[]
  differs: RelatedClaim[]
  later: RelatedClaim[]
  earlier: RelatedClaim[]
  related: RelatedClaim[]
  origins: { count: number; who: LocalText[] }
  /** The last day on which the record says anything, and its version. */
  until: Day
  version: string
}

/** What a card shows for one claim: the record on it and, on a page, the mention from which it was opened. */
export interface CardModel {
  description: ClaimDescription
  mention: Mention | null
  /** BCP 47 code of the page, for the words taken from it. */
  pageLang?: string | undefined
}
