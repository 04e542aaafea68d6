import { EDGE, insideWindow, type Point } from './pin.ts'

/** Sides are the window's, not the text's: a passage has what is read on before and after it in either direction. */
export type Side = 'below' | 'above' | 'right' | 'left'

/** CSS px, from the window's left and upper edge. */
export interface Surroundings {
  /** The box of the passage. */
  anchor: { left: number; right: number; top: number; bottom: number }
  /** Of the window. */
  width: number
  height: number
}

interface Size {
  width: number
  height: number
}

const GAP = 8
/** In the order in which they are taken where several have room. */
const SIDES: readonly Side[] = ['below', 'above', 'right', 'left']

/** The first side that has room for a card of this size; the one that lacks least where none has. */
export function chooseSide(around: Surroundings, card: Size): Side {
  const lacks = (side: Side) => Math.max(0, neededOn(side, card) - depthOf(side, around))
  return SIDES.reduce((best, side) => (lacks(side) < lacks(best) ? side : best))
}

/** How high a card on this side may be. */
export function heightOn(side: Side, around: Surroundings): number {
  return isBeside(side) ? around.height - 2 * EDGE : depthOf(side, around)
}

/**
 * The upper left corner of a card on this side of the passage. It begins where the passage begins, as far as the window
 * lets it, and goes out of the window only where the passage does.
 */
export function placeOn(
  side: Side,
  { around, card, dir }: { around: Surroundings; card: Size; dir: string },
): Point {
  const { anchor } = around
  const start = dir === 'rtl' ? anchor.right - card.width : anchor.left
  const point = {
    below: { x: start, y: anchor.bottom + GAP },
    above: { x: start, y: anchor.top - GAP - card.height },
    right: { x: anchor.right + GAP, y: anchor.top },
    left: { x: anchor.left - GAP - card.width, y: anchor.top },
  }[side]
  const { x, y } = insideWindow(point, { card, window: around })
  return isBeside(side) ? { x: point.x, y } : { x, y: point.y }
}

const isBeside = (side: Side): boolean => side === 'right' || side === 'left'
const neededOn = (side: Side, card: Size): number => (isBeside(side) ? card.width : card.height)

/** From the passage to the window's edge, less what stays free on both ends. */
function depthOf(side: Side, { anchor, width, height }: Surroundings): number {
  const whole = {
    below: height - anchor.bottom,
    above: anchor.top,
    right: width - anchor.right,
    left: anchor.left,
  }
  return whole[side] - GAP - EDGE
}
