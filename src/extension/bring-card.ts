import type { Brought } from './late-card.ts'
import type { EngineApi } from './listen-to-extension.ts'
import type { CreateCard } from './page-card.ts'
import { tellBackground } from './tell-background.ts'

/** Where the card's script leaves what makes cards, in the world of the scripts that we run in pages. */
export interface CardScope {
  hashiyaCard?: CreateCard
}

/** Has the background run the card's script in this page. */
export async function bringCard(api: EngineApi, scope = globalThis as CardScope): Promise<Brought> {
  const isThere = await tellBackground(api, { type: 'card-wanted' })
  if (isThere === false) return 'refused'
  // Only where it was brought: what an engine of an earlier version has left is not ours.
  return (isThere && scope.hashiyaCard) || 'unheard'
}
