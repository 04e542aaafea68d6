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
  for (let at = 0; at < block.length; at++) {
    const unit = block.charCodeAt(at)
    if (unit === LINE_BREAK) {
      push(spans, block, start, at)
      start = at + 1
    } else if (isTerminator(unit)) {
      const last = lastOfRun(block, at)
      const end = terminated(block, start, at, last)
      if (end !== null) {
        push(spans, block, start, end)
        start = end
      }
      at = Math.max(last, (end ?? 0) - 1)
    }
  }
  push(spans, block, start, block.length)
  return spans
}

const LINE_BREAK = 0x0a

function lastOfRun(block: string, at: number): number {
  let last = at
  while (isTerminator(block.charCodeAt(last + 1))) last++
  return last
}

/** Where the sentence ends that the terminators at `first` to `last` may close; null where it goes on. */
function terminated(block: string, start: number, first: number, last: number): number | null {
  const end = skipClosing(block, last + 1)
  let next = end
  while (isBlank(block.charCodeAt(next)) && block.charCodeAt(next) !== LINE_BREAK) next++
  if (next >= block.length || block.charCodeAt(next) === LINE_BREAK) return end
  const spaced = next > end
  while (isOpening(block.charCodeAt(next)) || isFormat(block.charCodeAt(next))) next++
  return endsSentence({ block, start, first, last, next, spaced }) ? end : null
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
