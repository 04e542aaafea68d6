import type { Day } from '../day.ts'
import { type Origin, originOf } from './origins.ts'
import type { Claim, LocalText, SourceDocument, Speaker, Stance, Statement } from './pack.ts'
import type { RecordIndex, Side } from './record-index.ts'

/** One link of the chain of attribution. */
export interface ChainStep {
  part: 'speaker' | 'via' | 'publisher'
  /** The speaker's id; `null` for a publisher that the record does not know as a speaker. */
  id: string | null
  name: LocalText
  role: LocalText | null
  /** The document gives no name. */
  unnamed: boolean
  /** A publisher that the page does not name. */
  inferred: boolean
}

/** The day a statement counts from: when it was said, else when its document appeared. */
export interface StatementDate {
  day: Day
  kind: 'said' | 'published'
  /** It rests on a day of publication that the page does not give in full. */
  inferred: boolean
}

/** A statement with everything that it points to. */
export interface StatementView {
  document: SourceDocument
  /** Counted from 1 over the document's non-blank lines. */
  paragraph: number
  cue: string
  stance: Stance
  note: LocalText | null
  /** `null` where the document tells it in its own voice. */
  speaker: Speaker | null
  role: LocalText | null
  /** The speaker's side, else the origin's. */
  side: Side | null
  /** From the speaker through those who passed it on to the publisher, who stands at the end once. */
  chain: ChainStep[]
  date: StatementDate
  origin: Origin
}

/** The statements of a claim in order of time; those of one day keep the record's order. */
export function describeStatements({ statements }: Claim, index: RecordIndex): StatementView[] {
  const views = statements.map((statement) => describeStatement(statement, index))
  return views.sort((a, b) => (a.date.day < b.date.day ? -1 : a.date.day > b.date.day ? 1 : 0))
}

function describeStatement(statement: Statement, index: RecordIndex): StatementView {
  const document = index.document(statement.document)
  const speaker = statement.speaker === null ? null : index.speaker(statement.speaker)
  const origin = originOf(statement, index)
  const { paragraph, cue, stance, note } = statement
  return {
    document,
    paragraph,
    cue,
    stance,
    note,
    speaker,
    role: speaker?.role ?? null,
    side: speaker ? index.side(speaker.side) : origin.side,
    chain: chainOf(statement, document, index),
    date: dateOf(statement, document),
    origin,
  }
}

function dateOf({ said }: Statement, { published, publishedInferred }: SourceDocument): StatementDate {
  if (said === null) return { day: published, kind: 'published', inferred: publishedInferred }
  // "Today" in a document whose own day is inferred is inferred with it.
  return { day: said, kind: 'said', inferred: publishedInferred && said === published }
}

function chainOf({ speaker, via }: Statement, document: SourceDocument, index: RecordIndex): ChainStep[] {
  const outlet = index.outletOf(document)
  const step = (part: ChainStep['part'], { id, name, role, unnamed }: Speaker): ChainStep => {
    return { part, id, name, role, unnamed, inferred: false }
  }
  const steps = via.filter((id) => id !== outlet?.id).map((id) => step('via', index.speaker(id)))
  if (speaker !== null) steps.unshift(step('speaker', index.speaker(speaker)))
  const publisher = {
    part: 'publisher',
    id: outlet?.id ?? null,
    name: document.publisher,
    role: outlet?.role ?? null,
    unnamed: false,
    inferred: document.publisherInferred,
  } as const
  return [...steps, publisher]
}
