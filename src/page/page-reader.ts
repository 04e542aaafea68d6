import { BlockBuilder, type LineContext } from './block-builder.ts'
import { treatmentOf } from './element-rules.ts'
import type { PageText } from './page-text.ts'

const TEXT = 3
const ELEMENT = 1

interface Context extends LineContext {
  /** Inside a figure, outside its caption. */
  muted: boolean
}

interface Frame {
  context: Context
  endsLine: boolean
}

/**
 * Reads parts of a document in the order given. The walk can stop between any two nodes, so that a long page is
 * read in slices; if the page changes in between, the walk ends early at worst, and the change asks for a new one.
 */
export class PageReader {
  readonly #builder = new BlockBuilder()
  readonly #rootsLeft: Element[]
  readonly #rootsRead = new Set<Element>()
  #root: Element | null = null
  #node: Node | null = null
  #frames: Frame[] = []

  /** A root that stands inside a later one is read once, where the list has it. */
  constructor(roots: readonly Element[]) {
    this.#rootsLeft = [...roots].reverse()
  }

  /** Visits up to `nodes` nodes; false when there are none left. */
  advance(nodes: number): boolean {
    for (let left = nodes; left > 0; left--) {
      if (this.#node) this.#node = this.#visit(this.#node)
      else if (!this.#openNextRoot()) return false
    }
    return true
  }

  finish(): PageText {
    return this.#builder.finish()
  }

  #openNextRoot(): boolean {
    const root = this.#rootsLeft.pop()
    if (!root) return false
    this.#builder.flush()
    this.#root = root
    this.#rootsRead.add(root)
    const lang = root.closest('[lang]')?.getAttribute('lang') || null
    this.#frames = [{ context: { element: root, lang, linked: false, muted: false }, endsLine: true }]
    this.#node = root.firstChild
    return true
  }

  #visit(node: Node): Node | null {
    const context = (this.#frames.at(-1) as Frame).context
    if (node.nodeType === TEXT) {
      if (context.muted) this.#builder.gap()
      else this.#builder.add(node as Text, context)
    } else if (node.nodeType === ELEMENT && this.#enter(node as Element, context)) {
      const child = firstChildOf(node as Element)
      if (child) return child
      this.#leave()
    }
    return this.#after(node)
  }

  /** Whether the element's children are to be read; if so, its frame is open. */
  #enter(element: Element, context: Context): boolean {
    const treatment = treatmentOf(element)
    if (treatment === 'line') {
      this.#builder.flush()
      return false
    }
    if (treatment === 'skip' || this.#rootsRead.has(element)) {
      this.#builder.gap()
      return false
    }
    const endsLine = treatment !== 'inline'
    if (endsLine) this.#builder.flush()
    this.#frames.push({ context: contextIn(element, context, endsLine), endsLine })
    return true
  }

  #leave() {
    if (this.#frames.pop()?.endsLine) this.#builder.flush()
  }

  #after(node: Node): Node | null {
    let at: Node | null = node
    while (at && at !== this.#root) {
      if (at.nextSibling) return at.nextSibling
      at = at.parentNode
      if (at && at !== this.#root) this.#leave()
    }
    return null
  }
}

/** The place to look into open shadow roots and slots, once they are read. */
const firstChildOf = (element: Element): Node | null => element.firstChild

function contextIn(element: Element, outer: Context, isBlock: boolean): Context {
  const lang = element.getAttribute('lang')
  const isLink = element.localName === 'a' && element.hasAttribute('href')
  if (!isBlock && !lang && !isLink) return outer
  return {
    element: isBlock ? element : outer.element,
    lang: lang || outer.lang,
    linked: outer.linked || isLink,
    muted: element.localName === 'figure' || (outer.muted && element.localName !== 'figcaption'),
  }
}
