import { chooseSide, heightOn, placeOn, type Side, type Surroundings } from './beside.ts'
import { chooseDock, sheetHeight } from './dock.ts'
import { EDGE, insideWindow, nextCorner, type Pin, type Point } from './pin.ts'

/** A card of this height (CSS px) can be read; a side that has it need not be left for a larger one. */
const ENOUGH = 340
interface Options {
  card: HTMLElement
  anchor: () => DOMRect
  pin: Pin
}

export interface CardPosition {
  /** Where it is pinned; else the side with most room and the size that fits there. */
  place(): void
  /** Keeps side and size and only goes with the anchor, so that a card does not jump while the page scrolls. */
  follow(): void
  /** Pins the card where it stands, or sends it back beside its passage. */
  setPinned(pinned: boolean): void
  /** Moves the card from where it stands, and pins it there. */
  moveBy(way: Point): void
  /** The same to the next corner of the window. */
  moveToNextCorner(): void
}

export function createCardPosition({ card, anchor, pin }: Options): CardPosition {
  let side: Side = 'below'
  /** Not rounded as the style is: a drag is many small moves. */
  let at: Point = { x: 0, y: 0 }

  function roomAround(): Surroundings {
    const { scrollingElement, documentElement } = card.ownerDocument
    // In a page without a document type the root is as high as the page; what scrolls is as high as the window.
    const { clientWidth: width, clientHeight: height } = scrollingElement ?? documentElement
    return { anchor: anchor(), width, height }
  }

  function docked(): boolean {
    const room = roomAround()
    const dock = chooseDock(room)
    if (!dock) {
      delete card.dataset.dock
      return false
    }
    card.dataset.dock = dock
    for (const name of ['left', 'top', 'max-height']) card.style.removeProperty(name)
    if (dock === 'foot') card.style.setProperty('--sheet', `${sheetHeight(room)}px`)
    return true
  }

  function move(x: number, y: number) {
    at = { x, y }
    card.style.left = `${Math.round(x)}px`
    card.style.top = `${Math.round(y)}px`
  }

  /** As it was placed: its box may still be on the way there. */
  function stand() {
    return { at, room: { card: sizeOf(card), window: roomAround() } }
  }

  /** The card becomes lower, as far as it can still be read, before it gives way upwards. */
  function fitted(point: Point): Point {
    const { height } = roomAround()
    limitHeight(card, Math.max(ENOUGH, height - Math.max(EDGE, point.y) - EDGE))
    return insideWindow(point, stand().room)
  }

  /** What is pinned stays as the reader put it, even where the card must stand elsewhere for a while to be seen whole. */
  function showAt(point: Point) {
    const { x, y } = fitted(point)
    move(x, y)
  }

  function keepAt(point: Point) {
    pin.at = fitted(point)
    move(pin.at.x, pin.at.y)
  }

  function placeBeside() {
    const around = roomAround()
    // The sides are weighed for a card of this height, which then grows into what the side has.
    card.style.maxHeight = `${ENOUGH}px`
    side = chooseSide(around, sizeOf(card))
    limitHeight(card, heightOn(side, around))
    goBeside(around)
  }

  function goBeside(around: Surroundings) {
    const { x, y } = placeOn(side, { around, card: sizeOf(card), dir: card.dir })
    move(x, y)
  }

  function arrange() {
    if (docked()) return
    if (pin.at) showAt(pin.at)
    else placeBeside()
  }

  return {
    place() {
      const { activeElement } = card.getRootNode() as ShadowRoot
      arrange()
      // The bar has other tools in a dock than beside a passage: the focus must not go with one of them.
      if (activeElement?.checkVisibility() === false) card.focus({ preventScroll: true })
    },
    follow() {
      if (card.dataset.dock) return
      if (pin.at) showAt(pin.at)
      else goBeside(roomAround())
    },
    setPinned(pinned) {
      if (pinned) keepAt(stand().at)
      else {
        pin.at = null
        placeBeside()
      }
    },
    moveBy(way) {
      const { x, y } = stand().at
      keepAt({ x: x + way.x, y: y + way.y })
    },
    moveToNextCorner() {
      keepAt(nextCorner(stand().at, stand().room))
    },
  }
}

const sizeOf = ({ offsetWidth: width, offsetHeight: height }: HTMLElement) => ({ width, height })

/** The style sheet's own limit holds where there is more room. */
function limitHeight(card: HTMLElement, available: number) {
  card.style.maxHeight = `min(var(--card-height), ${Math.max(160, Math.floor(available))}px)`
}
