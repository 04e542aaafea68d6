/** What the platform itself charges for reading a page. Each gives the number of characters, for none may be left out. */
export const floors = {
  treeWalker(): number {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let length = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentNode?.nodeName
      if (parent !== 'SCRIPT' && parent !== 'STYLE') length += (node as Text).data.length
    }
    return length
  },
  textContent: (): number => document.body.textContent?.length ?? 0,
}

/** The page's own text nodes with something in them. */
export function textNodes(): Text[] {
  const walker = document.createTreeWalker(
    document.querySelector('article') ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).data.trim() !== '') nodes.push(node as Text)
  return nodes
}
