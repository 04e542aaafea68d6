import type { Claim, PackRecord, SourceDocument, Speaker } from './pack.ts'

export type Side = PackRecord['sides'][number]
export type Topic = PackRecord['topics'][number]

/** A record's parts by id. Each look-up throws a RangeError for an id that the record has not. */
export interface RecordIndex {
  claim(id: string): Claim
  document(id: string): SourceDocument
  speaker(id: string): Speaker
  side(id: string): Side
  topic(id: string): Topic
  /** The speaker that bears the name of the document's publisher. */
  outletOf(document: SourceDocument): Speaker | null
}

const made = new WeakMap<PackRecord, RecordIndex>()

/** The index of a record, made once for each. The record must not change afterwards. */
export function indexRecord(record: PackRecord): RecordIndex {
  const index = made.get(record) ?? makeIndex(record)
  made.set(record, index)
  return index
}

function makeIndex(record: PackRecord): RecordIndex {
  const outlets = new Map(record.speakers.map((speaker) => [speaker.name.en, speaker]))
  return {
    claim: finder(record.claims, 'claim'),
    document: finder(record.documents, 'document'),
    speaker: finder(record.speakers, 'speaker'),
    side: finder(record.sides, 'side'),
    topic: finder(record.topics, 'topic'),
    outletOf: ({ publisher }) => outlets.get(publisher.en) ?? null,
  }
}

function finder<T extends { id: string }>(list: T[], kind: string): (id: string) => T {
  const byId = new Map(list.map((entry) => [entry.id, entry]))
  return (id) => {
    const entry = byId.get(id)
    if (!entry) throw new RangeError(`no ${kind} "${id}" in the record`)
    return entry
  }
}
