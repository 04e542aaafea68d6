import { textNodes } from './floors.ts'

/** Up to `count` places of some words each, spread over the whole article; none crosses a text node. */
export function places(count: number): { node: Text; start: number; end: number }[] {
  const all = textNodes().flatMap((node) =>
    [...node.data.matchAll(/\S+(?:\s+\S+){0,5}/g)].map(({ index, 0: words }) => ({
      node,
      start: index,
      end: index + words.length,
    })),
  )
  if (all.length < count) throw new Error(`the page has only ${all.length} places`)
  const step = all.length / count
  return Array.from({ length: count }, (_, i) => all[Math.floor(i * step)] as (typeof all)[number])
}

type Place = ReturnType<typeof places>[number]

export const staticRanges = (of: readonly Place[]): StaticRange[] =>
  of.map(
    ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
  )

/** The floor of marking: a span around each place, as every library wraps them. */
export function wrap(of: readonly Place[]) {
  // From the last to the first: splitting a node leaves the places before as they are.
  for (const { node, start, end } of of.toReversed()) {
    const middle = node.splitText(start)
    middle.splitText(end - start)
    const span = document.createElement('span')
    span.className = 'bench-mark'
    middle.parentNode?.replaceChild(span, middle)
    span.append(middle)
  }
}
