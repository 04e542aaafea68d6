import { Addresses } from './addresses.ts'
import type { ArticlePlace } from './article-root.ts'
import { BlockBuilder, type LineContext } from './block-builder.ts'
import { treatmentOf } from './element-rules.ts'
import { Children, closestOf, parentOf } from './flat-tree.ts'
import type { MeetsElements } from './open-roots.ts'
import { MOST_LINES, PageMemory } from './page-memory.ts'
import { type PageText, pageTextOf } from './page-text.ts'

const TEXT = 3
const ELEMENT = 1

interface Context extends LineContext {
  /** Inside a figure, outside its caption. */
  muted: boolean
  isHeadline: boolean
}

interface Frame {
  element: Element
  children: Children
  context: Context
  endsLine: boolean
  /** When the element, or what is around it, was put into the page. */
  added: number
  /** Set where the element is a part that may be kept: what stood before it, and when its reading began. */
  part: { lines: number; since: number } | null
}

export interface PageReaderOptions extends ArticlePlace {
  /** What is known of this page from earlier readings with the same headline, and keeps what is read now. */
  memory?: PageMemory | undefined
  /** Told of each element before its children are read. */
  roots?: MeetsElements | undefined
}

/**
 * Reads the headline, then the rest of the article, as it is shown: with what stands in open shadow roots, and without
 * what no slot of theirs shows. The walk can stop between any two nodes, so that a long page is read in slices; if the
 * page changes in between, the walk ends early at worst, and the change asks for a new one.
 */
export class PageReader {
  readonly #builder = new BlockBuilder()
  readonly #rootsLeft: Element[]
  readonly #rootsRead = new Set<Element>()
  #node: Node | null = null
  #frames: Frame[] = []

  readonly #headline: Element | null
  readonly #here: Addresses
  readonly #memory: PageMemory
  readonly #openRoots: MeetsElements | undefined

  /** A headline that stands inside `root` is read once, as the first. */
  constructor({ headline, root, memory = new PageMemory(), roots }: PageReaderOptions) {
    this.#headline = headline
    this.#memory = memory
    this.#openRoots = roots
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
    this.#builder.flush()
    return pageTextOf(this.#builder.lines)
  }

  #openNextRoot(): boolean {
    const root = this.#rootsLeft.pop()
    if (!root) return false
    this.#builder.flush()
    this.#rootsRead.add(root)
    const lang = closestOf(root, '[lang]')?.getAttribute('lang') || null
    const isHeadline = root === this.#headline
    const keepsLines = root.localName === 'pre'
    const context = { element: root, lang, linked: false, muted: false, isHeadline, keepsLines }
    let added = 0
    for (let at: Node | null = root; at; at = parentOf(at)) added = Math.max(added, this.#memory.addedAt(at))
    const children = new Children()
    this.#frames = [{ element: root, children, context, endsLine: true, added, part: null }]
    this.#node = this.#firstIn(root, children)
    return true
  }

  #visit(node: Node): Node | null {
    const frame = this.#frames.at(-1) as Frame
    const { context } = frame
    if (node.nodeType === TEXT) {
      if (context.muted) this.#builder.gap()
      else this.#builder.add(node as Text, context)
    } else if (node.nodeType === ELEMENT && this.#enter(node as Element, frame)) {
      const child = this.#firstIn(node as Element, (this.#frames.at(-1) as Frame).children)
      if (child) return child
      this.#leave()
    }
    return this.#after(node)
  }

  #firstIn(element: Element, children: Children): Node | null {
    const first = children.enter(element)
    this.#openRoots?.met(element, children.root)
    if (children.areElsewhere) this.#builder.gap()
    return first
  }

  /** Whether the element's children are to be read; if so, its frame is open. */
  #enter(element: Element, outer: Frame): boolean {
    const treatment = treatmentOf(element)
    if (treatment === 'line') {
      this.#builder.flush()
      return false
    }
    this.#memory.met(element, treatment === 'skip')
    if (treatment === 'skip' || this.#rootsRead.has(element)) {
      this.#builder.gap()
      return false
    }
    const endsLine = treatment !== 'inline'
    const context = this.#contextIn(element, outer.context, endsLine)
    const added = Math.max(outer.added, this.#memory.addedAt(element))
    if (!endsLine) {
      this.#frames.push({ element, children: new Children(), context, endsLine, added, part: null })
      return true
    }
    this.#builder.flush()
    const { lines } = this.#builder
    const known = this.#memory.part(element, signOf(context), added)
    if (known) lines.push(...known)
    else {
      const part = { lines: lines.length, since: this.#memory.now }
      this.#frames.push({ element, children: new Children(), context, endsLine, added, part })
    }
    return !known
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
    const { children, context, endsLine, part } = this.#frames.pop() as Frame
    if (children.areElsewhere) this.#builder.gap()
    if (!endsLine) return
    this.#builder.flush()
    if (!part || this.#builder.lines.length - part.lines > MOST_LINES) return
    const lines = this.#builder.lines.slice(part.lines)
    this.#memory.keep(context.element, { lines, context: signOf(context) }, part.since)
  }

  #after(node: Node): Node | null {
    let at = node
    for (;;) {
      const { element, children } = this.#frames.at(-1) as Frame
      const next = children.after(at)
      if (next) {
        // What is given to a slot need not stand together.
        if (children.areElsewhere && next !== at.nextSibling) this.#builder.gap()
        return next
      }
      if (this.#frames.length === 1) return null
      this.#leave()
      at = element
    }
  }
}

const signOf = ({ lang, linked, muted, isHeadline, keepsLines }: Context) =>
  `${linked ? 'l' : ''}${muted ? 'm' : ''}${isHeadline ? 'h' : ''}${keepsLines ? 'k' : ''}${lang ?? ''}`
