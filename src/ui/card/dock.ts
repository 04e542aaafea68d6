/** An edge of the window to which the card is fixed where there is no room to set it beside the passage. */
export type Dock = 'head' | 'foot' | 'left' | 'right'

interface Room {
  anchor: { left: number; right: number; top: number; bottom: number }
  /** CSS px. */
  width: number
  height: number
}

/** Below these (CSS px) a window is a phone's, or one at great zoom. */
const NARROW = 480
const LOW = 480

/** The edge with most room beside the passage, or null where the card can stand free. */
export function chooseDock({ anchor, width, height }: Room): Dock | null {
  if (width < NARROW) return height - anchor.bottom >= anchor.top ? 'foot' : 'head'
  if (height < LOW) return width - anchor.right >= anchor.left ? 'right' : 'left'
  return null
}

/** How high a card at the head or foot may be without covering the passage, but no less than can be read. */
export function dockHeight({ anchor, height }: Room, dock: Dock): number {
  const room = dock === 'foot' ? height - anchor.bottom : anchor.top
  return Math.round(Math.max(height * 0.4, Math.min(height * 0.66, room - 8)))
}
