export interface PaintedMark {
  text: string
  /** The middle of its first line's box, in the viewport. */
  x: number
  y: number
}

/** Runs in the page: what the page itself can read of the highlights of a name, in page order. */
export function readMarks(name: string): PaintedMark[] {
  return [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    const box = live.getClientRects()[0] ?? new DOMRect()
    return { text: live.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })
}

/** Runs in the page: a watch of the page's own over everything that is changed in it from now on. */
export function watchMutations(): void {
  const seen: string[] = []
  new MutationObserver((records) => {
    for (const { type, target } of records) seen.push(`${type} ${target.nodeName}`)
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  Object.assign(window, { seenMutations: seen })
}

/** Runs in the page: what that watch has seen. */
export function seenMutations(): string[] {
  return (window as unknown as { seenMutations: string[] }).seenMutations
}

/** Runs in the page: the names of our highlights that are painted there, with ranges and a rule that paints them. */
export function paintedNames(): string[] {
  const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('hashiya'))
  return names.filter((name) => {
    const { textDecorationLine } = getComputedStyle(document.documentElement, `::highlight(${name})`)
    return CSS.highlights.get(name)?.size && textDecorationLine !== 'none'
  })
}
