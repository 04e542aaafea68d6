import type { Span } from '../core/span.ts'
import { type Block, type Line, lastBefore, lastBlockBefore, type PageText, type Piece } from './page-text.ts'

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
  let places: Map<Node, Place[]> | null = null

  const blockAt = (offset: number) => {
    const block = blocks[lastBlockBefore(blocks, offset)]
    return block && offset < block.end ? block : null
  }

  return {
    blockAt,

    rangesOf({ start, end }) {
      const block = blockAt(start)
      const inBlock = block && { start: start - block.start, end: end - block.start }
      return inBlock ? rangesIn(block, inBlock, StaticRange) : []
    },

    offsetOf(node, offset) {
      places ??= placesIn(blocks)
      const known = places.get(node)
      const place = known?.[lastBefore(known, (one) => one.piece.from <= offset)]
      if (!place) return null
      // Collapsed white space belongs to the character before it.
      const { block, piece } = place
      return block.start + piece.start + Math.min(offset - piece.from, piece.length)
    },
  }
}

/** As `TextMap.rangesOf`, of a span counted from the line's start. */
export function rangesIn(
  { text, pieces }: Line,
  { start, end }: Span,
  StaticRangeOfPage: typeof StaticRange,
): StaticRange[] {
  if (end <= start) return []
  const to = Math.min(end, text.length)
  const runs: { first: Piece; last: Piece }[] = []
  for (let at = lastBefore(pieces, (piece) => piece.start <= start); at < pieces.length; at++) {
    const piece = pieces[at] as Piece
    if (piece.start >= to) break
    const run = runs.at(-1)
    if (run && !piece.afterGap) run.last = piece
    else runs.push({ first: piece, last: piece })
  }
  return runs.map(
    ({ first, last }) =>
      new StaticRangeOfPage({
        startContainer: first.node,
        startOffset: first.from + Math.max(0, start - first.start),
        endContainer: last.node,
        endOffset: last.from + Math.min(last.length, to - last.start),
      }),
  )
}

interface Place {
  block: Block
  piece: Piece
}

function placesIn(blocks: readonly Block[]): Map<Node, Place[]> {
  const places = new Map<Node, Place[]>()
  for (const block of blocks)
    for (const piece of block.pieces) {
      const known = places.get(piece.node)
      if (known) known.push({ block, piece })
      else places.set(piece.node, [{ block, piece }])
    }
  return places
}
