import type { LocalText, Speaker, Statement } from './pack.ts'
import type { RecordIndex, Side } from './record-index.ts'

/** Who is behind a statement. Statements of one origin do not confirm one another. */
export interface Origin {
  id: string
  name: LocalText
  /** `null` for a publisher that the record does not know as a speaker. */
  side: Side | null
  unnamed: boolean
}

/**
 * The origin of a statement: the one it names, else its speaker, else who passed it on first, else the document's
 * publisher; and for anyone who speaks for an institution, that institution.
 */
export function originOf(statement: Statement, index: RecordIndex): Origin {
  const named = statement.origin ?? statement.speaker ?? statement.via[0]
  if (named !== undefined) return asOrigin(behind(index.speaker(named), index), index)
  const document = index.document(statement.document)
  const outlet = index.outletOf(document)
  if (outlet) return asOrigin(behind(outlet, index), index)
  return { id: `publisher ${document.publisher.en}`, name: document.publisher, side: null, unnamed: false }
}

/** Each origin once, in the order given. */
export function distinctOrigins(origins: Iterable<Origin>): Origin[] {
  const byId = new Map<string, Origin>()
  for (const origin of origins) if (!byId.has(origin.id)) byId.set(origin.id, origin)
  return [...byId.values()]
}

function behind(speaker: Speaker, index: RecordIndex): Speaker {
  return speaker.speaksFor === null ? speaker : index.speaker(speaker.speaksFor)
}

function asOrigin({ id, name, side, unnamed }: Speaker, index: RecordIndex): Origin {
  return { id, name, side: index.side(side), unnamed }
}
