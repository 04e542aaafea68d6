import { treatmentOf } from './element-rules.ts'

const TEXT = 3
const ELEMENT = 1

/** How many characters of its own text, outside links and what is not read, an element holds. */
export interface TextMass {
  get(element: Element): number
}

/** Weighs every element under a root in one walk, without recursion: pages can be nested deeper than the stack is. */
export class TextScale {
  readonly #root: Element
  readonly #open: Element[]
  readonly #masses = new Map<Element, number>()

  constructor(root: Element) {
    this.#root = root
    this.#open = [root]
  }

  /** Visits up to `elements` elements; false when there are none left. */
  advance(elements: number): boolean {
    for (let left = elements; left > 0; left--) {
      const element = this.#open.pop()
      if (!element) return false
      let mass = 0
      for (let node = element.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === TEXT) mass += (node as Text).data.trim().length
        else if (node.nodeType === ELEMENT && counts(node as Element)) this.#open.push(node as Element)
      }
      this.#masses.set(element, mass)
    }
    return true
  }

  finish(): TextMass {
    const masses = this.#masses
    const massOf = (element: Element) => masses.get(element) ?? 0
    // Parents were visited before their children.
    for (const element of [...masses.keys()].reverse()) {
      const parent = element.parentElement
      if (parent && element !== this.#root) masses.set(parent, massOf(parent) + massOf(element))
    }
    return { get: massOf }
  }
}

function counts(element: Element): boolean {
  if (element.localName === 'a' && element.hasAttribute('href')) return false
  const treatment = treatmentOf(element)
  return treatment !== 'skip' && treatment !== 'caption'
}
