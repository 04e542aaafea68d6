import { parentOf } from './flat-tree.ts'
import type { Line } from './page-text.ts'

/** What was read under an element that ends lines, as long as nothing in it changes. */
export interface Part {
  lines: readonly Line[]
  /** Where it stood, as far as its lines hang on that. */
  context: string
}

/** A part of more lines is not worth keeping: its own parts are. Else deep nesting would keep every line once a level. */
export const MOST_LINES = 16

/**
 * What is known of a page that changes, by element. It must be told of every change of text, children and what slots are
 * given in the order in which they happen; what happens in a subtree while it is off the page need not be told. Times count those tellings.
 */
export class PageMemory {
  #parts = new WeakMap<Element, Part & { since: number }>()
  #changed = new WeakMap<Node, number>()
  #added = new WeakMap<Node, number>()
  #skipped = new WeakSet<Element>()
  #now = 1

  get now(): number {
    return this.#now
  }

  forget() {
    this.#now++
    this.#parts = new WeakMap()
    this.#skipped = new WeakSet()
  }

  /** An element was met, and read or not. */
  met(element: Element, isSkipped: boolean) {
    if (isSkipped) this.#skipped.add(element)
    else this.#skipped.delete(element)
  }

  /** Whether the element was not read when it was last met. */
  isSkipped(element: Element): boolean {
    return this.#skipped.has(element)
  }

  /** Something changed in these nodes, or these were put into the page. */
  changed(targets: Iterable<Node>, added: Iterable<Node>) {
    const now = ++this.#now
    for (const node of added) this.#added.set(node, now)
    for (const target of targets)
      for (let at: Node | null = target; at && this.#changed.get(at) !== now; at = parentOf(at)) {
        this.#changed.set(at, now)
        this.#parts.delete(at as Element)
      }
  }

  /** When the node was last put where it is, as far as that is known. */
  addedAt(node: Node): number {
    return this.#added.get(node) ?? 0
  }

  /** The part, unless it was read before the time at which something around it was put into the page. */
  part(element: Element, context: string, added: number): readonly Line[] | null {
    const part = this.#parts.get(element)
    return part && part.since >= added && part.context === context ? part.lines : null
  }

  /** Keeps what was read from `since` on, unless it has changed meanwhile. */
  keep(element: Element, part: Part, since: number) {
    if ((this.#changed.get(element) ?? 0) > since) return
    this.#parts.set(element, { ...part, since })
  }
}
