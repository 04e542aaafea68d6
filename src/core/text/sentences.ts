import type { Span } from '../span.ts'
import { isFormat, isOpening, isSpace, isTerminator, skipClosing } from './sentences/signs.ts'
import { endsSentence } from './sentences/stops.ts'

/**
 * The sentences of a block as the page writes it (not folded: capitals count), without the white space between
 * them. A block that holds no full stop is one sentence. Line breaks always divide; semicolons never do. Unsure
 * means no division. Offsets are UTF-16 code units into the block.
 */
export function sentences(block: string): Span[] {
  const spans: Span[] = []
  let start = 0
  let at = 0
  while (at < block.length) {
    const unit = block.charCodeAt(at)
    const end = unit === LINE_BREAK ? at : isTerminator(unit) ? terminated(block, start, at) : -1
    if (end < 0) {
      at++
      continue
    }
    push(spans, block, start, end)
    start = end
    at = Math.max(end, at + 1)
  }
  push(spans, block, start, block.length)
  return spans
}

const LINE_BREAK = 0x0a

/** Where the sentence ends whose terminator stands at `at`; -1 where it goes on. */
function terminated(block: string, start: number, at: number): number {
  let stop = at
  while (isTerminator(block.charCodeAt(stop + 1))) stop++
  const end = skipClosing(block, stop + 1)
  let next = end
  while (isSpace(block.charCodeAt(next)) || isFormat(block.charCodeAt(next))) next++
  if (next >= block.length) return block.length
  const spaced = next > end
  while (isOpening(block.charCodeAt(next)) || isFormat(block.charCodeAt(next))) next++
  return endsSentence({ block, start, first: at, last: stop, next, spaced }) ? end : -1
}

function push(spans: Span[], block: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isBlank(block.charCodeAt(start))) start++
  while (end > start && isBlank(block.charCodeAt(end - 1))) end--
  if (start < end) spans.push({ start, end })
}

function isBlank(unit: number): boolean {
  return isSpace(unit) || isFormat(unit)
}
