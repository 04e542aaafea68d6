import { h, render } from 'preact'
import { createTranslator, type Locale } from '../shared/locale.ts'
import { type Look, wear } from '../shared/look.ts'
import { Card } from './card.tsx'
import type { CardActions } from './card-actions.tsx'
import type { CardPlace } from './card-bar.tsx'
import type { CardModel } from './card-model.ts'
import { type CardPosition, createCardPosition } from './card-position.ts'
import { dismissal } from './dismissal.ts'
import { createPin, type Pin } from './pin.ts'
import { createShell, createUnseenShell, type Shell } from './shell.ts'

interface HostOptions {
  document: Document
  locale: Locale
  /** The card's style sheet as text: `card.css?inline`. */
  css: string
  /** Where the reader has put cards, for all hosts of a page. */
  pin?: Pin
  actions?: CardActions | undefined
}

export interface OpenOptions {
  /** One for each claim of the passage; at least one. */
  models: CardModel[]
  /** Where the mention stands now, in coordinates of the viewport. Asked again as the page scrolls. */
  anchor: () => DOMRect
  /** Take the focus: for an opening by keyboard or from a list, never for one by hover. */
  focus: boolean
  /** Called at closing where the card holds the focus; without it the element focused before gets it back. */
  returnFocus?: (() => void) | undefined
}

export interface CardHost {
  open(options: OpenOptions): void
  /** Draws a card once outside of the document, so that the first to be opened is as quick as later ones; in steps. */
  prepare(models: CardModel[]): Generator<void, void>
  /** How the card looks from now on, an open one too. */
  wear(look: Look): void
  close(): void
  readonly isOpen: boolean
  /** The element on the page that holds the card, or null while none is open. Its shadow root is closed. */
  readonly element: HTMLElement | null
  /** Closes, and never opens again. */
  dispose(): void
}

/** Of a card that is not shown. */
const NOWHERE: CardPlace = {
  isPinned: false,
  setPinned: () => {},
  moveBy: () => {},
  moveToNextCorner: () => {},
}

/** The card on a page. Nothing of it is in the document before the first opening, nor after a closing. */
export function createCardHost({ document, locale, css, pin = createPin(), actions }: HostOptions): CardHost {
  const translator = createTranslator(locale)
  let current: { shell: Shell; card: HTMLElement; end: () => void } | null = null
  let look: Look | null = null
  let disposed = false

  function open({ models, anchor, focus, returnFocus }: OpenOptions) {
    if (disposed || !models.length) return
    close()
    const before = focusedIn(document)
    const shell = createShell({ document, css, at: anchor() })
    // Placed after it is rendered, moved only by what is rendered.
    let position: CardPosition | null = null
    const place: CardPlace = {
      get isPinned() {
        return pin.at !== null
      },
      setPinned: (pinned) => position?.setPinned(pinned),
      moveBy: (way) => position?.moveBy(way),
      moveToNextCorner: () => position?.moveToNextCorner(),
    }
    render(h(Card, { translator, models, place, actions, onClose: dismiss }), shell.mount)
    const card = shell.mount.firstElementChild as HTMLElement
    if (look) wear(card, look)
    position = createCardPosition({ card, anchor, pin })
    const session = new AbortController()
    const { signal } = session
    watch({ document, card, position, signal })
    dismissal({ document, host: shell.host, isPinned: () => pin.at !== null, signal, onDismiss: dismiss })
    // A dialog that opens or closes, or full screen, decides anew where the browser shows the card.
    for (const type of ['fullscreenchange', 'toggle', 'close'])
      document.addEventListener(
        type,
        ({ target }) => {
          const isOnTop = type === 'fullscreenchange' || (target as Element).matches?.('dialog, [popover]')
          if (isOnTop && target !== shell.host) shell.attach(anchor())
        },
        { capture: true, signal },
      )
    current = {
      shell,
      card,
      end() {
        session.abort()
        const held = shell.root.activeElement !== null
        render(null, shell.mount)
        shell.remove()
        if (held) (returnFocus ?? (() => focusAgain(before)))()
      },
    }
    position.place()
    card.setAttribute('data-placed', '')
    if (focus) card.focus({ preventScroll: true })
  }

  function* prepare(models: CardModel[]) {
    const { mount } = createUnseenShell(document, css)
    yield
    if (disposed || current || !models.length) return
    render(h(Card, { translator, models, place: NOWHERE, actions, onClose: () => {} }), mount)
    // At once: the browser lays highlights anew in the frame after each change of a node, even of one outside of the page.
    render(null, mount)
  }

  /** The reader has done with it, and with the place that it was given. */
  function dismiss() {
    pin.at = null
    close()
  }

  function close() {
    const ending = current
    current = null
    ending?.end()
  }

  return {
    open,
    prepare,
    wear(other) {
      look = other
      if (current) wear(current.card, other)
    },
    close,
    get isOpen() {
      return current?.shell.host.isConnected ?? false
    },
    get element() {
      return current?.shell.host ?? null
    },
    dispose() {
      disposed = true
      close()
    },
  }
}

/** In a page's open shadow roots too: what stands in one is, for those outside, its host. */
function focusedIn(tree: DocumentOrShadowRoot): Element | null {
  const element = tree.activeElement
  return element?.shadowRoot?.activeElement ? focusedIn(element.shadowRoot) : element
}

function focusAgain(element: Element | null) {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true })
}

interface Watch {
  document: Document
  card: HTMLElement
  position: CardPosition
  signal: AbortSignal
}

function watch({ document, card, position, signal }: Watch) {
  const window = document.defaultView
  if (!window) return
  // Capture: a box inside the page that scrolls does not let its scroll event bubble.
  document.addEventListener('scroll', () => position.follow(), { capture: true, passive: true, signal })
  window.addEventListener('resize', () => position.place(), { signal })
  const observer = new ResizeObserver(() => position.follow())
  observer.observe(card)
  signal.addEventListener('abort', () => observer.disconnect())
}
