import type { Claim, ClaimValues, PackRecord, SourceDocument, Speaker, Statement } from './pack.ts'
import type { ClaimSource, PackSource } from './read-pack.ts'
import type { ClaimEntry, DocumentEntry, PackFile, SpeakerEntry, StatementEntry } from './schema.ts'

/** Makes the record of sources that have been checked. Claims follow the order of the topics, then of the files. */
export function buildRecord({ documents, speakers, claims }: PackSource, pack: PackFile): PackRecord {
  const topics = named(pack.topics)
  const place = new Map(topics.map(({ id }, index) => [id, index]))
  const byTopic = (a: ClaimSource, b: ClaimSource) => (place.get(a.topic) ?? 0) - (place.get(b.topic) ?? 0)
  return {
    id: pack.id,
    version: pack.version,
    until: pack.until,
    title: pack.title,
    sides: named(pack.sides),
    topics,
    units: named(pack.units),
    documents: [...documents.entries.values()].map(({ id, value }) => toDocument(id, value)),
    speakers: [...speakers.entries.values()].map(({ id, value }) => toSpeaker(id, value)),
    claims: [...claims.entries.values()]
      .sort(byTopic)
      .map(({ id, topic, value }) => toClaim(id, topic, value)),
  }
}

function named<T>(list: Record<string, T>): { id: string; name: T }[] {
  return Object.entries(list).map(([id, name]) => ({ id, name }))
}

function toDocument(id: string, entry: DocumentEntry): SourceDocument {
  return {
    id,
    publisher: entry.publisher,
    publisherInferred: entry.publisher_inferred,
    published: entry.published,
    publishedInferred: entry.published_inferred,
    via: entry.via ?? null,
    language: entry.language,
    article: entry.article,
    cautions: entry.cautions,
  }
}

function toSpeaker(id: string, { name, role, side, speaks_for, unnamed }: SpeakerEntry): Speaker {
  return { id, name, role: role ?? null, side, speaksFor: speaks_for ?? null, unnamed }
}

function toClaim(
  id: string,
  topic: string,
  { text, values, note, relations, statements }: ClaimEntry,
): Claim {
  return {
    id,
    topic,
    text,
    values: toValues(values),
    note: note ?? null,
    relations: relations.map(([kind, to]) => ({ kind, to })),
    statements: statements.map(toStatement),
  }
}

function toValues({ dates, ...rest }: ClaimEntry['values']): ClaimValues {
  return dates ? { ...rest, dates: dates.map(([kind, date]) => ({ kind, date })) } : rest
}

function toStatement({ speaker, said, origin, note, ...rest }: StatementEntry): Statement {
  return { ...rest, speaker: speaker ?? null, said: said ?? null, origin: origin ?? null, note: note ?? null }
}
