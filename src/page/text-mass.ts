import { treatmentOf } from './element-rules.ts'
import { Children, parentElementOf } from './flat-tree.ts'
import type { MeetsElements } from './open-roots.ts'

const TEXT = 3
const ELEMENT = 1

/** How many characters of its own text, outside links and what is not read, an element holds. */
export interface TextMass {
  get(element: Element): number
}

/**
 * Weighs every element that is shown under a root, in open shadow roots too, in one walk, without recursion: pages can be
 * nested deeper than the stack is.
 */
export class TextScale {
  /** The open shadow roots that were met, in the order in which they are shown. */
  readonly roots: ShadowRoot[] = []
  readonly #root: Element
  /** The next one last; from `#pushed` on, the children of the element that is being weighed, the first of them first. */
  readonly #open: Element[]
  #pushed = 0
  readonly #masses = new Map<Element, number>()
  /** The element whose own text is being weighed, the next of its children, and what was weighed. */
  #element: Element | null = null
  #node: Node | null = null
  readonly #children = new Children()
  readonly #openRoots: MeetsElements | undefined
  #mass = 0
  /** Those weighed, parents before their children; those that are left have not been added to their parents. */
  #weighed: Element[] | null = null

  /** `openRoots` is told of each element before its text is weighed. */
  constructor(root: Element, openRoots?: MeetsElements) {
    this.#root = root
    this.#open = [root]
    this.#openRoots = openRoots
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
    const parent = element && this.#parentOf(element)
    if (element && parent && element !== this.#root)
      this.#masses.set(parent, this.#massOf(parent) + this.#massOf(element))
    return element !== undefined
  }

  /** Without shadow roots they are children of their parents, which is cheaper to ask for. */
  #parentOf(element: Element): Element | null {
    return this.roots.length > 0 ? parentElementOf(element) : element.parentElement
  }

  #weigh(node: Node) {
    if (node.nodeType === TEXT) this.#mass += (node as Text).data.trim().length
    else if (node.nodeType === ELEMENT && counts(node as Element)) this.#open.push(node as Element)
    this.#node = this.#children.after(node)
  }

  #openNext(): boolean {
    if (this.#element) this.#masses.set(this.#element, this.#mass)
    turnRound(this.#open, this.#pushed)
    const element = this.#open.pop() ?? null
    this.#pushed = this.#open.length
    this.#element = element
    this.#node = element && this.#children.enter(element)
    this.#mass = 0
    if (!element) return false
    const { root } = this.#children
    if (root) this.roots.push(root)
    this.#openRoots?.met(element, root)
    return true
  }
}

function turnRound<T>(list: T[], from: number) {
  for (let a = from, b = list.length - 1; a < b; a++, b--) [list[a], list[b]] = [list[b] as T, list[a] as T]
}

function counts(element: Element): boolean {
  if (element.localName === 'a' && element.hasAttribute('href')) return false
  const treatment = treatmentOf(element)
  return treatment !== 'skip' && treatment !== 'caption'
}
