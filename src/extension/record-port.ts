import { describeClaim } from '../core/pack/cross-reference.ts'
import type { PackRecord } from '../core/pack/pack.ts'
import type { PopupPort, RecordSummary } from '../ui/popup/popup-port.ts'

/** The popup's port on the record. Nothing is asked of the network: the packs are part of the extension. */
export function createRecordPort(
  packs: readonly PackRecord[],
): Pick<PopupPort, 'record' | 'search' | 'describe'> {
  const [first] = packs
  if (!first) throw new Error('the extension was built without a pack')
  return {
    record: async () => summaryOf(first),
    search: async () => [],
    describe: async (claim) => ({ description: describeClaim(first, claim), mention: null }),
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
