import type { Mark } from '../page/mark.ts'
import type { PageItem } from '../ui/popup/popup-port.ts'
import type { EngineApi } from './listen-to-extension.ts'
import type { PageCard, PageCardOptions } from './page-card.ts'
import { tellBackground } from './tell-background.ts'

/** What of the engine needs the records and the card's interface. */
export interface CardParts {
  createCard(options: PageCardOptions): PageCard
  /** Rows of the popup's list. */
  itemsOf(marks: readonly Mark[], lang: string | undefined): PageItem[]
}

/** Has the background run the card's script in this page. Null where that could not be done. */
export async function bringCard(
  api: EngineApi,
  scope = globalThis as { hashiyaCard?: CardParts },
): Promise<CardParts | null> {
  // Only then: what an engine of an earlier version has left is not ours.
  const isThere = await tellBackground(api, { type: 'card-wanted' })
  return (isThere && scope.hashiyaCard) || null
}
