import type { Surroundings } from './beside.ts'

/** An edge of the window to which the card is fixed where there is no room to set it beside the passage. */
export type Dock = 'foot' | 'left' | 'right'

/** Below these (CSS px) a window is a phone's, or one at great zoom. */
const NARROW = 480
const LOW = 480

/** A sheet from below on a narrow window, the freer side of a low one; null where the card can stand free. */
export function chooseDock({ anchor, width, height }: Surroundings): Dock | null {
  if (width < NARROW) return 'foot'
  if (height < LOW) return width - anchor.right >= anchor.left ? 'right' : 'left'
  return null
}

/**
 * How high a sheet may be without covering the passage, but no less than can be read. The reader can draw it up further.
 */
export function sheetHeight({ anchor, height }: Surroundings): number {
  if (height < LOW) return height - 24
  const below = height - anchor.bottom - 8
  return Math.round(Math.max(height * 0.45, Math.min(height * 0.66, below)))
}
