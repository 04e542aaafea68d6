import type { OpenRequest } from '../page/annotator.ts'
import type { Look } from '../ui/shared/look.ts'
import type { CardParts } from './card-parts.ts'
import type { OnPage, PageCard, PageCardOptions } from './page-card.ts'
import { createPointerHold } from './pointer-hold.ts'

interface Options extends Omit<PageCardOptions, 'hold'> {
  bring: () => Promise<CardParts | null>
  /** The reader wants to see a card, and it cannot be brought: the site was taken back meanwhile. */
  onMissed: () => void
}

export interface LateCard extends Pick<PageCard, 'wear' | 'close' | 'owns'> {
  /** Brought at the first call. Null where they could not be; then the next call tries again. */
  parts(): Promise<CardParts | null>
  /** At once where the card is there, else as soon as it is, unless the reader has gone on meanwhile. */
  open(request: OpenRequest, page: OnPage): void
  /** The steps of `PageCard.prepare`, once the card is there; null where it cannot be. */
  prepare(...which: Parameters<PageCard['prepare']>): Promise<Generator<void, void> | null>
  /** The pointer left the mark that it was on. */
  pointerLeft(): void
}

/**
 * A page's card in a page that nobody may come to look at: records and interface are most of what the engine would hold, and
 * are brought in when they are first asked for.
 */
export function createLateCard({ bring, onMissed, ...options }: Options): LateCard {
  const { window, onClosed, signal } = options
  let card: PageCard | null = null
  let look: Look | null = null
  let coming: Promise<CardParts | null> | null = null
  let asked: { request: OpenRequest; page: OnPage; isHeld: boolean } | null = null
  const hold = createPointerHold({
    window,
    element: () => card?.element() ?? null,
    close: () => card?.dismiss(),
    signal,
  })

  async function fetch(): Promise<CardParts | null> {
    const parts = await bring().catch(() => null)
    if (!parts || signal.aborted) {
      coming = null
      return null
    }
    card = parts.createCard({ ...options, hold })
    if (look) card.wear(look)
    return parts
  }

  function parts() {
    coming ??= fetch()
    return coming
  }

  return {
    parts,
    open(request, page) {
      const isHeld = request.origin !== 'pointer' || hold.isClicked()
      if (card) return card.open(request, page, isHeld)
      asked = { request, page, isHeld }
      void parts().then(() => {
        const last = asked
        asked = null
        if (last && !signal.aborted) card ? card.open(last.request, last.page, last.isHeld) : onMissed()
      })
    },
    async prepare(...which) {
      await parts()
      return card?.prepare(...which) ?? null
    },
    wear(other) {
      look = other
      card?.wear(other)
    },
    close() {
      asked = null
      card?.close()
    },
    pointerLeft() {
      if (asked && !asked.isHeld) {
        asked = null
        onClosed()
      }
      hold.left()
    },
    owns: (node) => card?.owns(node) ?? false,
  }
}
