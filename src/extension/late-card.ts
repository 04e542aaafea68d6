import type { OpenRequest } from '../page/annotator.ts'
import type { Look } from '../ui/shared/look.ts'
import type { CreateCard, OnPage, PageCard, PageCardOptions } from './page-card.ts'
import { createPointerHold } from './pointer-hold.ts'

interface Options extends Omit<PageCardOptions, 'hold'> {
  bring: () => Promise<CreateCard | null>
  /** The reader wants to see a card, and it cannot be brought: the site was taken back meanwhile. */
  onMissed: () => void
}

export interface LateCard extends Pick<PageCard, 'wear' | 'close' | 'owns'> {
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
  let coming: Promise<PageCard | null> | null = null
  let asked: { request: OpenRequest; page: OnPage; isHeld: boolean } | null = null
  const hold = createPointerHold({
    window,
    element: () => card?.element() ?? null,
    close: () => card?.dismiss(),
    signal,
  })

  async function bringIn(): Promise<PageCard | null> {
    const create = await bring().catch(() => null)
    if (!create || signal.aborted) {
      coming = null
      return null
    }
    card = create({ ...options, hold })
    if (look) card.wear(look)
    return card
  }

  /** Brought at the first call; where it could not be, the next call tries again. */
  function whenHere(): Promise<PageCard | null> {
    coming ??= bringIn()
    return coming
  }

  return {
    open(request, page) {
      const isHeld = request.origin !== 'pointer' || hold.isClicked()
      if (card) return card.open(request, page, isHeld)
      asked = { request, page, isHeld }
      void whenHere().then((here) => {
        const last = asked
        asked = null
        if (last && !signal.aborted) here ? here.open(last.request, last.page, last.isHeld) : onMissed()
      })
    },
    async prepare(...which) {
      return (await whenHere())?.prepare(...which) ?? null
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
