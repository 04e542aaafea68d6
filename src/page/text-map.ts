import type { Span } from '../core/span.ts'
import type { Block, PageText, Piece } from './page-text.ts'

/** The way between a page's text and its text nodes. Offsets are UTF-16 code units. */
export interface TextMap {
  /**
   * The places of the span's text on the page: one range, or several where something that is not read stands
   * between. A span that runs over the end of its block is cut there. None for an empty span, or one between blocks.
   */
  rangesOf(span: Span): StaticRange[]
  /** Where `node`'s character at `offset` stands in the text; null where it was not read. */
  offsetOf(node: Node, offset: number): number | null
  /** The block that holds the character at `offset`; null between blocks. */
  blockAt(offset: number): Block | null
}

export function createTextMap(
  { blocks }: PageText,
  { StaticRange }: Pick<typeof globalThis, 'StaticRange'>,
): TextMap {
  const piecesOf = new Map<Node, Piece[]>()
  for (const block of blocks) {
    for (const piece of block.pieces) {
      const known = piecesOf.get(piece.node)
      if (known) known.push(piece)
      else piecesOf.set(piece.node, [piece])
    }
  }

  const blockAt = (offset: number) => {
    const block = blocks[lastBefore(blocks, (one) => one.start <= offset)]
    return block && offset < block.end ? block : null
  }

  return {
    blockAt,

    rangesOf({ start, end }) {
      const block = blockAt(start)
      if (!block || end <= start) return []
      const to = Math.min(end, block.end)
      const runs: { first: Piece; last: Piece }[] = []
      for (
        let at = lastBefore(block.pieces, (piece) => piece.start <= start);
        at < block.pieces.length;
        at++
      ) {
        const piece = block.pieces[at] as Piece
        if (piece.start >= to) break
        const run = runs.at(-1)
        if (run && !piece.afterGap) run.last = piece
        else runs.push({ first: piece, last: piece })
      }
      return runs.map(
        ({ first, last }) =>
          new StaticRange({
            startContainer: first.node,
            startOffset: first.from + Math.max(0, start - first.start),
            endContainer: last.node,
            endOffset: last.from + Math.min(last.length, to - last.start),
          }),
      )
    },

    offsetOf(node, offset) {
      const pieces = piecesOf.get(node)
      const piece = pieces?.[lastBefore(pieces, (one) => one.from <= offset)]
      // Collapsed white space belongs to the character before it.
      return piece ? piece.start + Math.min(offset - piece.from, piece.length) : null
    },
  }
}

/** The index of the last element for which `isBefore` holds, of a list where it holds for a first part; or -1. */
export function lastBefore<T>(list: readonly T[], isBefore: (element: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(list[middle] as T)) low = middle + 1
    else high = middle
  }
  return low - 1
}
