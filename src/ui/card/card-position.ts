import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom'
import { chooseDock, dockHeight } from './dock.ts'

/** `start` is the side on which the card's own lines start. */
const PREFERRED = 'bottom-start'
const GAP = 8
const EDGE = 8
/** A card of this height (CSS px) can be read; a side that has it need not be left for a larger one. */
const ENOUGH = 340
interface Options {
  card: HTMLElement
  anchor: () => DOMRect
}

export interface CardPosition {
  /** Chooses the side with most room and the size that fits there. */
  place(): Promise<void>
  /** Keeps side and size and only goes with the anchor, so that a card does not jump while the page scrolls. */
  follow(): Promise<void>
}

export function createCardPosition({ card, anchor }: Options): CardPosition {
  const reference = { getBoundingClientRect: anchor }
  let placement: Placement = PREFERRED

  function docked(): boolean {
    const { clientWidth: width, clientHeight: height } = card.ownerDocument.documentElement
    const room = { anchor: anchor(), width, height }
    const dock = chooseDock(room)
    if (!dock) {
      delete card.dataset.dock
      return false
    }
    card.dataset.dock = dock
    for (const name of ['left', 'top', 'max-height']) card.style.removeProperty(name)
    if (dock === 'head' || dock === 'foot') card.style.maxHeight = `${dockHeight(room, dock)}px`
    return true
  }

  function move(x: number, y: number) {
    card.style.left = `${Math.round(x)}px`
    card.style.top = `${Math.round(y)}px`
  }

  return {
    async place() {
      if (docked()) return
      // Flip weighs the sides for a card of this height; size then lets it grow into what the side has.
      card.style.maxHeight = `${ENOUGH}px`
      const result = await computePosition(reference, card, {
        strategy: 'fixed',
        placement: PREFERRED,
        middleware: [
          offset(GAP),
          flip({
            padding: EDGE,
            fallbackPlacements: ['top-start', 'right-start', 'left-start'],
            fallbackStrategy: 'bestFit',
          }),
          shift({ padding: EDGE, crossAxis: false }),
          size({ padding: EDGE, apply: ({ availableHeight }) => limitHeight(card, availableHeight) }),
        ],
      })
      placement = result.placement
      move(result.x, result.y)
    },
    async follow() {
      if (card.dataset.dock) return
      const { x, y } = await computePosition(reference, card, {
        strategy: 'fixed',
        placement,
        middleware: [offset(GAP), shift({ padding: EDGE, crossAxis: false })],
      })
      move(x, y)
    },
  }
}

/** The style sheet's own limit holds where there is more room. */
function limitHeight(card: HTMLElement, available: number) {
  card.style.maxHeight = `min(var(--card-height), ${Math.max(160, Math.floor(available))}px)`
}
