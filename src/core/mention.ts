import type { Day } from './day.ts'
import type { Explanation } from './explanation.ts'
import type { Span } from './span.ts'

/** How a mention's value stands to the claim's: `newer` is a different value on a page later than the pack's end. */
export type Comparison = 'same' | 'different' | 'newer'

/** Whether the page's sentence makes the claim's proposition, denies it, or leaves it open (question, condition). */
export type Polarity = 'affirmed' | 'denied' | 'open'

/** What was read on the page for the claim's value. `text` is the reading as the page writes it. */
export type MentionValue =
  | { kind: 'count'; text: string; low: number; high: number }
  | { kind: 'date'; text: string; from: Day; to: Day }

/** One ground on which a mention was made: the part it plays and the page's words that play it. */
export interface Reason {
  /** The slot of the frame that it fills (`who`, `what`, `where` …), as the pack names it; `count`, or `words` that weighed most. */
  role: string
  /** The concept, as the lexicon names it. */
  concept: string
  /** The words on the page, as they stand there; empty where the title or an earlier sentence fills the slot. */
  text: string
}

/** Who says on the page what a sentence tells: the words that name them, wherever in the article they stand. */
export interface PageSpeaker extends Span {
  text: string
  /** The pack's speaker whose name or office these words are, where it can be told. */
  speaker?: string
}

/** A place in an article linked to one claim. Offsets are UTF-16 code units into the article's text. */
export interface Mention extends Span {
  quote: string
  sentence: Span
  claim: string
  comparison: Comparison | null
  value: MentionValue | null
  /** Left out where there is nothing to compare. */
  explanation?: Explanation
  polarity: Polarity
  /** 0 to 100: how sure the matcher is. */
  score: number
  reasons: Reason[]
  /** Left out where the page does not plainly tell. */
  speaker?: PageSpeaker
  /** Too unsure to be marked on the page: it is listed apart. */
  possible?: true
}
