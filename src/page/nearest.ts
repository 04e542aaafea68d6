import { linesOf } from './hit-test.ts'
import type { Mark } from './mark.ts'

export interface NearestOptions {
  window: Window
  /** The mark that the reader has gone to or opened. */
  current: Mark | undefined
}

/**
 * The mark that the reader is at: the one gone to while any of it is in view, else the one nearest to the line that is
 * being read. Null where there are no marks.
 */
export function nearestOf(marks: readonly Mark[], { window, current }: NearestOptions): Mark | null {
  if (current && linesOf(current).some(({ top, bottom }) => bottom > 0 && top < window.innerHeight))
    return current
  const line = readingLine(window)
  let nearest: Mark | null = null
  let least = Number.POSITIVE_INFINITY
  for (const mark of marks) {
    const distance = Math.min(...linesOf(mark).map((box) => distanceTo(box, line)))
    if (distance >= least) continue
    nearest = mark
    least = distance
  }
  return nearest ?? marks[0] ?? null
}

/**
 * Where on the screen a reader's eyes are, in pixels from the top: nobody knows, but a line that sinks from the top of
 * the window to its foot as the page is scrolled through passes every mark in turn, the first and the last too.
 */
function readingLine({ document, innerHeight }: Window): number {
  const page = document.scrollingElement ?? document.documentElement
  const way = page.scrollHeight - page.clientHeight
  return way > 0 ? innerHeight * Math.min(1, Math.max(0, page.scrollTop / way)) : innerHeight / 3
}

const distanceTo = ({ top, bottom }: DOMRect, line: number): number =>
  line < top ? top - line : Math.max(0, line - bottom)
