import type { Mention } from '../../core/mention.ts'
import type { ClaimDescription } from '../../core/pack/cross-reference.ts'

/** What a card shows for one claim: the record on it and, on a page, the mention from which it was opened. */
export interface CardModel {
  description: ClaimDescription
  mention: Mention | null
  /** BCP 47 code of the page, for the words taken from it. */
  pageLang?: string | undefined
}
