import type { OpenRequest } from '../page/annotator.ts'
import type { Look } from '../ui/shared/look.ts'
import type { CreateCard, OnPage, PageCard, PageCardOptions } from './page-card.ts'
import { createPointerHold } from './pointer-hold.ts'

/** What makes cards; or why there is none: the browser refuses, or nobody has answered. */
export type Brought = CreateCard | 'refused' | 'unheard'

interface Options extends Omit<PageCardOptions, 'hold'> {
  bring: () => Promise<Brought>
  /** Whether the reader is still at a mark for which the card was to come. */
  isCurrent: (mark: string) => boolean
  /** The reader wants to see a card, and the browser refuses: the site was taken back meanwhile. */
  onRefused: () => void
}

export interface LateCard extends Pick<PageCard, 'wear' | 'close' | 'owns'> {
  /** At once where the card is there, else as soon as it is, unless the reader has gone on meanwhile. */
  open(request: OpenRequest, page: OnPage): void
  /** The steps of `PageCard.prepare`, once the card is there; null where it cannot be. */
  prepare(...which: Parameters<PageCard['prepare']>): Promise<Generator<void, void> | null>
  /** The pointer left the mark that it was on. */
  pointerLeft(): void
}

interface Asked {
  request: OpenRequest
  page: OnPage
  isHeld: boolean
  /** Ends the watch for a reader who goes on. */
  end: () => void
}

/**
 * A page's card in a page that nobody may come to look at: records and interface are most of what the engine would hold, and
 * are brought in when they are first asked for.
 */
export function createLateCard({ bring, isCurrent, onRefused, ...options }: Options): LateCard {
  const { window, onClosed, signal } = options
  let card: PageCard | null = null
  let look: Look | null = null
  let coming: Promise<PageCard | 'refused' | 'unheard'> | null = null
  let asked: Asked | null = null
  const hold = createPointerHold({
    window,
    element: () => card?.element() ?? null,
    close: () => card?.dismiss(),
    signal,
  })

  async function bringIn(): Promise<PageCard | 'refused' | 'unheard'> {
    const brought = await bring().catch((): Brought => 'unheard')
    if (typeof brought !== 'function' || signal.aborted) {
      coming = null
      return typeof brought === 'function' ? 'unheard' : brought
    }
    card = brought({ ...options, hold })
    if (look) card.wear(look)
    return card
  }

  /** Brought at the first call; where it could not be, the next call tries again. */
  function whenHere(): Promise<PageCard | 'refused' | 'unheard'> {
    coming ??= bringIn()
    return coming
  }

  function forget() {
    asked?.end()
    asked = null
  }

  function withdraw() {
    if (!asked) return
    forget()
    onClosed()
  }

  /** Until the card is there Escape and a press anywhere are what they are beside one that is open. */
  function ask(request: OpenRequest, page: OnPage, isHeld: boolean) {
    forget()
    const watch = new AbortController()
    asked = { request, page, isHeld, end: () => watch.abort() }
    const until = { capture: true, passive: true, signal: AbortSignal.any([signal, watch.signal]) }
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && withdraw(), until)
    window.addEventListener('pointerdown', withdraw, until)
  }

  return {
    open(request, page) {
      const isHeld = request.origin !== 'pointer' || hold.isClicked()
      if (card) return card.open(request, page, isHeld)
      ask(request, page, isHeld)
      void whenHere().then((here) => {
        const last = asked
        forget()
        if (!last || signal.aborted) return
        if (here === 'refused') onRefused()
        else if (here === 'unheard' || !isCurrent(last.request.mark.id)) onClosed()
        else here.open(last.request, last.page, last.isHeld)
      })
    },
    async prepare(...which) {
      const here = await whenHere()
      return typeof here === 'string' ? null : here.prepare(...which)
    },
    wear(other) {
      look = other
      card?.wear(other)
    },
    close() {
      forget()
      card?.close()
    },
    pointerLeft() {
      if (asked?.isHeld === false) withdraw()
      hold.left()
    },
    owns: (node) => card?.owns(node) ?? false,
  }
}
