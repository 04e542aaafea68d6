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
  /** The element whose own text is being weighed, the next of its children, and what was weighed. */
  #element: Element | null = null
  #node: ChildNode | null = null
  #mass = 0
  /** Those weighed, parents before their children; those that are left have not been added to their parents. */
  #weighed: Element[] | null = null

  constructor(root: Element) {
    this.#root = root
    this.#open = [root]
  }

  /** Visits up to `nodes` nodes, then adds up as many elements; false when nothing is left to do. */
  advance(nodes: number): boolean {
    for (let left = nodes; left > 0; left--) {
      if (this.#node) this.#weigh(this.#node)
      else if (!this.#openNext() && !this.#addUp()) return false
    }
    return true
  }

  /** To be asked when nothing is left to do. */
  finish(): TextMass {
    return { get: (element) => this.#massOf(element) }
  }

  #massOf(element: Element): number {
    return this.#masses.get(element) ?? 0
  }

  /** Adds the last element that is left to its parent; false when all are. */
  #addUp(): boolean {
    this.#weighed ??= [...this.#masses.keys()]
    const element = this.#weighed.pop()
    const parent = element?.parentElement
    if (element && parent && element !== this.#root)
      this.#masses.set(parent, this.#massOf(parent) + this.#massOf(element))
    return element !== undefined
  }

  #weigh(node: ChildNode) {
    if (node.nodeType === TEXT) this.#mass += (node as Text).data.trim().length
    else if (node.nodeType === ELEMENT && counts(node as Element)) this.#open.push(node as Element)
    // The page may have moved it between two slices.
    this.#node = node.parentNode === this.#element ? node.nextSibling : null
  }

  #openNext(): boolean {
    if (this.#element) this.#masses.set(this.#element, this.#mass)
    const element = this.#open.pop() ?? null
    this.#element = element
    this.#node = element?.firstChild ?? null
    this.#mass = 0
    return element !== null
  }
}

function counts(element: Element): boolean {
  if (element.localName === 'a' && element.hasAttribute('href')) return false
  const treatment = treatmentOf(element)
  return treatment !== 'skip' && treatment !== 'caption'
}
