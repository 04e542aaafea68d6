import type { Mention } from '../core/mention.ts'
import type { Span } from '../core/span.ts'

/** What a mention says, without where. */
export type MentionContent = Pick<Mention, 'claim' | 'quote' | 'comparison' | 'polarity' | 'value'>

/** One place on the page: the mentions whose spans overlap there; all of them sure, or all only possible. */
export interface Mark {
  /** Stays the same as long as the place does, through re-reads of the page. */
  readonly id: string
  /** In the page's text. */
  readonly span: Span
  /** Offsets are reckoned anew each time: for cards, not for all marks of a page. */
  readonly mentions: readonly Mention[]
  /** The same mentions for whoever does not ask where they stand. */
  readonly contents: readonly MentionContent[]
  /** Over text nodes. They don't follow edits of the page: a re-read makes new ones. */
  readonly ranges: readonly StaticRange[]
}
