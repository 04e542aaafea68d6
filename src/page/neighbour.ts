import { linesOf } from './hit-test.ts'
import type { Mark } from './mark.ts'

export interface NeighbourOptions {
  window: Window
  /** The mark that the reader is at, whether in view or not. */
  current: string | null
  /** The one that was left last: the reader is still there as long as it is in view. */
  left: string | null
  step: 1 | -1
}

/**
 * The mark after or before where the reader is, around the page's end; for a reader who is at none, the first that is
 * not above the viewport, or the one before it. Null where there are no marks.
 */
export function neighbourOf(
  marks: readonly Mark[],
  { window, current, left, step }: NeighbourOptions,
): Mark | null {
  const at = marks.findIndex(({ id }) => id === current)
  const stillAt = at < 0 ? marks.findIndex((mark) => mark.id === left && isInView(mark, window)) : at
  const to = stillAt >= 0 ? stillAt + step : firstBelow(marks) + Math.min(step, 0)
  return marks.at(to % marks.length) ?? null
}

const topOf = (mark: Mark) => linesOf(mark)[0]?.top ?? -1

function isInView(mark: Mark, { innerHeight }: Window): boolean {
  const top = topOf(mark)
  return top >= 0 && top < innerHeight
}

/** The index of the first mark that is not above the viewport; 0 where all are. */
const firstBelow = (marks: readonly Mark[]) =>
  Math.max(
    0,
    marks.findIndex((mark) => topOf(mark) >= 0),
  )
