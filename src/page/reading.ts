import type { Article } from '../core/article.ts'
import { placeOfArticleInSlices } from './article-root.ts'
import { treatmentOf } from './element-rules.ts'
import { Finding, type FindMentions } from './finding.ts'
import { isInside, parentOf } from './flat-tree.ts'
import { headlineOf } from './headline.ts'
import type { Mark } from './mark.ts'
import { MarkedBlocks } from './marked-blocks.ts'
import { type PageMetadata, readMetadata } from './metadata.ts'
import { OpenRoots } from './open-roots.ts'
import { PageMemory } from './page-memory.ts'
import { readPageInSlices } from './read-page.ts'
import type { Breath } from './slices.ts'
import { createTextMap, type TextMap } from './text-map.ts'

export type { FindMentions } from './finding.ts'

/** A page as it was read once, with the marks on it. */
export interface Reading {
  article: Article
  map: TextMap
  marks: readonly Mark[]
  /** Places too unsure to be marked. They may overlap marks. */
  possible: readonly Mark[]
}

/** Reads one page again and again, each time only what has changed; gives what a first reading would give. */
export class PageReadings {
  readonly #window: Window & typeof globalThis
  readonly #finding: Finding
  readonly #marked: MarkedBlocks
  readonly #memory = new PageMemory()
  /** Those that are met while the page is read, and while the article is looked for. */
  readonly roots = new OpenRoots()
  #root: Element | null = null
  /** The trees in which the article was looked for. */
  #trees: readonly ParentNode[] = []
  #headline: Element | null = null
  #place = ''
  #metadata: PageMetadata | null = null

  constructor(window: Window & typeof globalThis, findMentions: FindMentions) {
    this.#window = window
    this.#finding = new Finding(findMentions)
    this.#marked = new MarkedBlocks(window)
  }

  /** The page shows another article: forgets where the one before stood, and what the page said of it. */
  startAnew() {
    this.#root = null
    this.#metadata = null
    this.#memory.forget()
  }

  /** The page was not watched for a while. */
  forget() {
    this.#memory.forget()
  }

  /** Must be told of every change at once, even while a reading is under way. */
  changed(targets: Iterable<Node>, added: Iterable<Node>) {
    this.#memory.changed(targets, added)
  }

  /** Whether a change under `targets` can be one of the text of the article that is read. */
  concerns(targets: Iterable<Node>): boolean {
    const [root, headline] = [this.#root, this.#headline]
    if (!root?.isConnected) return true
    for (const target of targets) {
      if (this.#isReadUnder(root, target) || (headline && isInside(target, headline))) return true
    }
    return false
  }

  /** Whether the article stands elsewhere by now: another may have come, or another part of the page grown. */
  async isElsewhere(breath: Breath): Promise<boolean> {
    const { root, trees, headline } = await this.#find(breath)
    const isOther = root !== this.#root || headline !== this.#headline
    this.#root = root
    this.#trees = trees
    return isOther
  }

  #find(breathe: Breath): ReturnType<typeof placeOfArticleInSlices> {
    return placeOfArticleInSlices(this.#window.document, { breathe, roots: this.roots })
  }

  async read(breath: Breath): Promise<Reading> {
    const { document } = this.#window
    if (!this.#root?.isConnected) ({ root: this.#root, trees: this.#trees } = await this.#find(breath))
    const root = this.#root
    const headline = headlineOf(document, root, this.#trees)
    if (headline !== this.#headline || document.location?.href !== this.#place) this.#memory.forget()
    this.#headline = headline
    this.#place = document.location?.href ?? ''
    const page = await readPageInSlices({
      root,
      headline,
      memory: this.#memory,
      roots: this.roots,
      breathe: breath,
    })
    const pause = breath()
    if (pause) await pause
    this.#metadata ??= readMetadata(document)
    const { lang, published } = this.#metadata
    const article = {
      get text() {
        return page.text
      },
      blocks: page.blocks.map(({ text }) => text),
      lang: lang ?? undefined,
      published: published ?? undefined,
    }
    const lists = await this.#finding.of(article, page.blocks, breath)
    const map = createTextMap(page, this.#window)
    return { article, map, ...(await this.#marked.marksOf(page.blocks, lists, breath)) }
  }

  /** A part that was not read and is not to be read now may change as it likes. */
  #isReadUnder(root: Element, target: Node): boolean {
    let at: Node | null = target
    for (; at && at !== root; at = parentOf(at)) {
      const element = at as Element
      if (this.#memory.isSkipped(element) && treatmentOf(element) === 'skip') return false
    }
    return at === root
  }
}
