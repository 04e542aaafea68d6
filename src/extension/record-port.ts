import { describeClaim } from '../core/pack/cross-reference.ts'
import type { PackRecord } from '../core/pack/pack.ts'
import { indexRecord } from '../core/pack/record-index.ts'
import { searchOf } from '../core/pack/search.ts'
import { findClaims } from '../core/pack/search-date.ts'
import { dayOf } from '../core/pack/statement-day.ts'
import type { RecordPort, RecordSummary, SearchResult } from '../ui/popup/popup-port.ts'

/** What the packs alone can answer. */
export type PackRecordPort = Omit<RecordPort, 'openDossier'>

/** Popup's and side panel's port on the record. Nothing is asked of the network: the packs are part of the extension. */
export function createRecordPort(packs: readonly PackRecord[]): PackRecordPort {
  const [first] = packs
  if (!first) throw new Error('the extension was built without a pack')
  return {
    async record() {
      // Made before the first letter is typed, which would wait for it.
      globalThis.requestIdleCallback?.(() => searchOf(first))
      return summaryOf(first)
    },
    search: async (query, filters) =>
      findClaims(first, query, filters).map((claim) => resultOf(first, claim)),
    describe: async (claim) => ({ description: describeClaim(first, claim), mention: null }),
  }
}

function resultOf(record: PackRecord, id: string): SearchResult {
  const index = indexRecord(record)
  const { text, topic, statements } = index.claim(id)
  // Not what a card tells of a claim: a question may find thousands.
  const days = statements.map((statement) => dayOf(statement, index)).sort()
  return {
    claim: id,
    text,
    topic: index.topic(topic).name,
    from: days[0] ?? record.until,
    to: days.at(-1) ?? record.until,
    statements: statements.length,
  }
}

function summaryOf({
  title,
  version,
  until,
  claims,
  speakers,
  documents,
  topics,
}: PackRecord): RecordSummary {
  return {
    title,
    version,
    until,
    claims: claims.length,
    speakers: speakers.map(({ id, name }) => ({ id, name })),
    documents: documents.map(({ id, publisher, published }) => ({ id, publisher, published })),
    topics,
  }
}
