import { Addresses } from './addresses.ts'
import { BlockBuilder, type LineContext } from './block-builder.ts'
import { treatmentOf } from './element-rules.ts'
import type { PageText } from './page-text.ts'

const TEXT = 3
const ELEMENT = 1

interface Context extends LineContext {
  /** Inside a figure, outside its caption. */
  muted: boolean
  isHeadline: boolean
}

interface Frame {
  context: Context
  endsLine: boolean
}

/**
 * Reads the headline, then the rest of the article. The walk can stop between any two nodes, so that a long page is
 * read in slices; if the page changes in between, the walk ends early at worst, and the change asks for a new one.
 */
export class PageReader {
  readonly #builder = new BlockBuilder()
  readonly #rootsLeft: Element[]
  readonly #rootsRead = new Set<Element>()
  #root: Element | null = null
  #node: Node | null = null
  #frames: Frame[] = []

  readonly #headline: Element | null
  readonly #here: Addresses

  /** A headline that stands inside `root` is read once, as the first. */
  constructor({ headline, root }: { headline: Element | null; root: Element }) {
    this.#headline = headline
    this.#rootsLeft = headline && headline !== root ? [root, headline] : [root]
    this.#here = new Addresses(root.ownerDocument)
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
    const isHeadline = root === this.#headline
    const keepsLines = root.localName === 'pre'
    const context = { element: root, lang, linked: false, muted: false, isHeadline, keepsLines }
    this.#frames = [{ context, endsLine: true }]
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
    this.#frames.push({ context: this.#contextIn(element, context, endsLine), endsLine })
    return true
  }

  #contextIn(element: Element, outer: Context, isBlock: boolean): Context {
    const name = element.localName
    const linked = outer.linked || (name === 'a' && !outer.isHeadline && this.#here.isLeftBy(element))
    if (!isBlock) return linked === outer.linked ? outer : { ...outer, linked }
    return {
      element,
      lang: element.getAttribute('lang') || outer.lang,
      linked,
      muted: name === 'figure' || (outer.muted && name !== 'figcaption'),
      isHeadline: outer.isHeadline,
      keepsLines: outer.keepsLines || name === 'pre',
    }
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
