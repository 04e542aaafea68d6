/** What is used of a node of the page's JSON-LD. */
export interface LinkedNode {
  types: string[]
  datePublished: string | null
}

/** Keys under which a page's own node may stand. Lists of other pages (`itemListElement`, `hasPart` …) are not ours. */
const OWN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf']
const MAX_DEPTH = 6

/** The nodes of the page's JSON-LD that speak of the page itself, in order. Scripts that do not parse are left out. */
export function linkedDataOf(document: Document): LinkedNode[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')]
  return scripts.flatMap((script) => nodesIn(parse(script.textContent ?? ''), 0))
}

/** Content systems leave raw line breaks in strings, and some still wrap the data in a comment or CDATA. */
function parse(source: string): unknown {
  for (const text of [source, repaired(source)]) {
    try {
      return JSON.parse(text)
    } catch {}
  }
  return null
}

function repaired(source: string): string {
  const bare = source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON forbids in strings
  return bare.replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*;?\s*$/, '').replace(/[\u0000-\u001f]+/g, ' ')
}

function nodesIn(value: unknown, depth: number): LinkedNode[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one) => nodesIn(one, depth + 1))
  const node = value as Record<string, unknown>
  const types = [node['@type']].flat().filter((type) => typeof type === 'string')
  const published = [node.datePublished].flat()[0]
  const own: LinkedNode = { types, datePublished: typeof published === 'string' ? published : null }
  return [own, ...OWN.flatMap((key) => nodesIn(node[key], depth + 1))]
}
