import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom'

const GAP = 8
const EDGE = 8
/** Below this width the card is a sheet at the foot of the window (CSS px). */
export const SHEET_WIDTH = 480

interface Options {
  card: HTMLElement
  anchor: () => DOMRect
  /** Direction of the card's text: it starts where the anchor's line starts. */
  rtl: boolean
}

export interface CardPosition {
  /** Chooses the side with most room and the size that fits there. */
  place(): Promise<void>
  /** Keeps side and size and only goes with the anchor, so that a card does not jump while the page scrolls. */
  follow(): Promise<void>
}

export function createCardPosition({ card, anchor, rtl }: Options): CardPosition {
  const reference = { getBoundingClientRect: anchor }
  const preferred = rtl ? 'bottom-end' : 'bottom-start'
  let placement: Placement = preferred

  function sheet(): boolean {
    const narrow = card.ownerDocument.documentElement.clientWidth < SHEET_WIDTH
    card.toggleAttribute('data-sheet', narrow)
    if (narrow) for (const name of ['left', 'top', 'max-height']) card.style.removeProperty(name)
    return narrow
  }

  function move(x: number, y: number) {
    card.style.left = `${Math.round(x)}px`
    card.style.top = `${Math.round(y)}px`
  }

  return {
    async place() {
      if (sheet()) return
      card.style.removeProperty('max-height')
      const result = await computePosition(reference, card, {
        strategy: 'fixed',
        placement: preferred,
        middleware: [
          offset(GAP),
          flip({ padding: EDGE, fallbackPlacements: fallbacks(rtl), fallbackStrategy: 'bestFit' }),
          shift({ padding: EDGE, crossAxis: false }),
          size({ padding: EDGE, apply: ({ availableHeight }) => limitHeight(card, availableHeight) }),
        ],
      })
      placement = result.placement
      move(result.x, result.y)
    },
    async follow() {
      if (sheet()) return
      const { x, y } = await computePosition(reference, card, {
        strategy: 'fixed',
        placement,
        middleware: [offset(GAP), shift({ padding: EDGE, crossAxis: false })],
      })
      move(x, y)
    },
  }
}

function fallbacks(rtl: boolean): Placement[] {
  return rtl ? ['top-end', 'left-start', 'right-start'] : ['top-start', 'right-start', 'left-start']
}

/** The style sheet's own limit holds where there is more room. */
function limitHeight(card: HTMLElement, available: number) {
  card.style.maxHeight = `min(var(--card-height), ${Math.max(160, Math.floor(available))}px)`
}
