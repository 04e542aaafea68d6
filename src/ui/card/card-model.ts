import type { Mention } from '../../core/mention.ts'
import type { ClaimDescription } from '../../core/pack/cross-reference.ts'
import type { SpeakerDescription } from '../../core/pack/describe-speaker.ts'

/** What a card shows for one claim: the record on it and, on a page, the mention from which it was opened. */
export interface CardModel {
  description: ClaimDescription
  mention: Mention | null
  /** BCP 47 code of the page, for the words taken from it. */
  pageLang?: string | undefined
  /** Who says it on the page, where that is one of the record's own speakers. */
  speaker?: SpeakerDescription | null
}
