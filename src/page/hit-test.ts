import { openRootOf } from './flat-tree.ts'
import type { Mark } from './mark.ts'
import { lastBefore } from './page-text.ts'
import type { TextMap } from './text-map.ts'

const TEXT = 3

export interface Point {
  /** In CSS pixels of the viewport. */
  x: number
  y: number
}

/** A mark under a point, and the box of the line of it that the point is on. */
export interface Hit {
  mark: Mark
  /** Index into the client rectangles of the mark's ranges, in order. */
  line: number
}

/**
 * The mark at a point. Asks for the caret there and searches the marks by its offset: `highlightsFromPoint` takes
 * milliseconds with some hundred ranges. A caret is also found beside a line's end, so the boxes decide.
 */
export function hitTest(
  document: Document,
  { point, marks, map }: { point: Point; marks: readonly Mark[]; map: TextMap },
): Hit | null {
  const caret = caretAt(document, point)
  const offset = caret && map.offsetOf(caret.node, caret.offset)
  if (offset === null) return null
  // A caret after the last character may be at this mark's end or at the next one's start.
  const last = lastBefore(marks, (mark) => mark.span.start <= offset)
  for (const mark of [marks[last], marks[last - 1]]) {
    if (!mark || mark.span.end < offset) continue
    const line = linesOf(mark).findIndex((box) => contains(box, point))
    if (line >= 0) return { mark, line }
  }
  return null
}

/** The boxes of a mark's lines as they stand now. Makes the page's layout current. */
export function linesOf({ ranges }: Pick<Mark, 'ranges'>): DOMRect[] {
  return ranges.flatMap((range) => [...(liveRange(range)?.getClientRects() ?? [])])
}

/** A range to measure with, not to keep: live ranges slow the page's own edits. Null where the page has changed. */
function liveRange(range: StaticRange): Range | null {
  const { startContainer: start, endContainer: end } = range
  const document = start.ownerDocument
  if (!document || !start.isConnected || !end.isConnected) return null
  const live = document.createRange()
  try {
    live.setStart(start, range.startOffset)
    live.setEnd(end, range.endOffset)
    return live
  } catch {
    return null
  }
}

function caretAt(document: Document, { x, y }: Point): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    let caret = document.caretPositionFromPoint(x, y)
    // In a shadow tree the browser says where in it only to those who know its root, to others where the host stands.
    if (caret && caret.offsetNode.nodeType !== TEXT)
      caret = document.caretPositionFromPoint(x, y, { shadowRoots: rootsAt(document, { x, y }) })
    return caret && { node: caret.offsetNode, offset: caret.offset }
  }
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

/** The open shadow roots around a point, from the outermost inward. */
function rootsAt(document: Document, { x, y }: Point): ShadowRoot[] {
  const roots: ShadowRoot[] = []
  let tree: DocumentOrShadowRoot = document
  for (;;) {
    const element = tree.elementFromPoint(x, y)
    const root = element && openRootOf(element)
    // In another tree than its own, what a browser answers is not settled.
    if (!root || roots.includes(root)) return roots
    roots.push(root)
    tree = root
  }
}

const contains = (box: DOMRect, { x, y }: Point) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
