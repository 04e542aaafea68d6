import { treatmentOf } from './element-rules.ts'

const TEXT = 3
const ELEMENT = 1

/** How many characters of its own text, outside links and what is not read, an element holds. */
export interface TextMass {
  get(element: Element): number
}

/** Weighs every element under `root` in one walk. */
export function weighText(root: Element): TextMass {
  const masses = new Map<Element, number>()
  weigh(root, masses)
  return { get: (element) => masses.get(element) ?? 0 }
}

function weigh(element: Element, masses: Map<Element, number>): number {
  let mass = 0
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) mass += lengthOf((node as Text).data)
    else if (node.nodeType === ELEMENT && counts(node as Element)) mass += weigh(node as Element, masses)
  }
  masses.set(element, mass)
  return mass
}

function counts(element: Element): boolean {
  if (element.localName === 'a' && element.hasAttribute('href')) return false
  const treatment = treatmentOf(element)
  return treatment !== 'skip' && treatment !== 'caption'
}

/** Indentation is no text. */
function lengthOf(data: string): number {
  return /[^\t\n\f\r ]/.test(data) ? data.replace(/\s{2,}/g, ' ').length : 0
}
