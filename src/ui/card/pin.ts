export interface Point {
  /** CSS px from the window's left and upper edge. */
  x: number
  y: number
}

/** Where the reader has put the card. It outlives the card: what is opened next comes to the same place. */
export interface Pin {
  /** The upper left corner; null while the card stands beside its passage. */
  at: Point | null
}

export const createPin = (): Pin => ({ at: null })

interface Room {
  /** CSS px: the card, and the window around it. */
  card: { width: number; height: number }
  window: { width: number; height: number }
}

/** CSS px that stay free between card and window. */
export const EDGE = 8

/** The place nearest to `point` at which the whole card is in the window; its head is, where it is too large. */
export function insideWindow({ x, y }: Point, { card, window }: Room): Point {
  const within = (at: number, size: number, room: number) => Math.max(EDGE, Math.min(at, room - size - EDGE))
  return { x: within(x, card.width, window.width), y: within(y, card.height, window.height) }
}

/** The corner of the window after the one that the card is nearest to, clockwise. */
export function nextCorner({ x, y }: Point, { card, window }: Room): Point {
  const right = window.width - card.width - EDGE
  const bottom = window.height - card.height - EDGE
  const isRight = x > right / 2
  const isLow = y > bottom / 2
  if (isLow) return isRight ? { x: EDGE, y: bottom } : { x: EDGE, y: EDGE }
  return isRight ? { x: right, y: bottom } : { x: right, y: EDGE }
}

const STEP = 16
const STRIDE = 96

/** How far an arrow key moves the card, or null for any other key. */
export function stepOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): Point | null {
  const length = shiftKey ? STRIDE : STEP
  if (key === 'ArrowLeft') return { x: -length, y: 0 }
  if (key === 'ArrowRight') return { x: length, y: 0 }
  if (key === 'ArrowUp') return { x: 0, y: -length }
  if (key === 'ArrowDown') return { x: 0, y: length }
  return null
}
