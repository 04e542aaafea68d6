import type { Day } from '../day.ts'
import type { Statement } from './pack.ts'
import type { RecordIndex } from './record-index.ts'

/** The day a statement counts from: when it was said, else when its document appeared. */
export const dayOf = (
  { said, document }: Pick<Statement, 'said' | 'document'>,
  index: Pick<RecordIndex, 'document'>,
): Day => said ?? index.document(document).published
