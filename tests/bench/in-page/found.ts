import { paint } from './engine-parts.ts'
import { textNodes } from './floors.ts'

/** What a search of a page came to; milliseconds. */
export interface Found {
  hits: number
  /** Of the search alone, with the text at hand. */
  search: number
  /** Of all of it: reading the nodes, the search, ranges, paint. */
  whole: number
}

/** Where something stands in a text; UTF-16 code units. */
interface Hit {
  start: number
  end: number
}

/** Searches the page's text, as one, and paints what was found; hits come in the order of their starts. */
export function findAndPaint(find: (text: string) => readonly Hit[]): Found {
  const since = performance.now()
  const nodes = textNodes()
  const text = nodes.map(({ data }) => data).join('\n')
  const read = performance.now()
  const hits = find(text)
  const search = performance.now() - read
  paint(rangesOf(hits, nodes))
  return { hits: hits.length, search, whole: performance.now() - since }
}

/** The way back from the nodes' joined text. */
function rangesOf(hits: readonly Hit[], nodes: readonly Text[]): StaticRange[] {
  let first = 0
  let before = 0
  return hits.map(({ start, end }) => {
    // A hit of another lexicon begins at the top again.
    if (start < before) [first, before] = [0, 0]
    for (let node = nodes[first]; node && before + node.length < start; node = nodes[++first])
      before += node.length + 1
    let last = first
    let lastBefore = before
    for (let node = nodes[last]; node && lastBefore + node.length < end; node = nodes[++last])
      lastBefore += node.length + 1
    return new StaticRange({
      startContainer: nodes[first] as Text,
      startOffset: start - before,
      endContainer: nodes[last] as Text,
      endOffset: end - lastBefore,
    })
  })
}
