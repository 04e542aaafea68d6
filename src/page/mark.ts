import type { Mention } from '../core/mention.ts'
import type { Span } from '../core/span.ts'

/** One marked place on the page: the mentions whose spans overlap there. */
export interface Mark {
  /** Stays the same as long as the place does, through re-reads of the page. */
  id: string
  /** In the page's text. */
  span: Span
  mentions: Mention[]
  /** Over text nodes. They don't follow edits of the page: a re-read makes new ones. */
  ranges: StaticRange[]
}
