import type { Article } from '../core/article.ts'
import type { Mention } from '../core/mention.ts'
import { articleRootInSlices } from './article-root.ts'
import { treatmentOf } from './element-rules.ts'
import type { Mark } from './mark.ts'
import { MarkIds, marksOf, sortMentions } from './marks.ts'
import { type PageMetadata, readMetadata } from './metadata.ts'
import type { PageText } from './page-text.ts'
import { readPageInSlices } from './read-page.ts'
import { createBreath } from './slices.ts'
import { createTextMap, type TextMap } from './text-map.ts'

/** A page as it was read once, with the marks on it. */
export interface Reading {
  article: Article
  page: PageText
  map: TextMap
  marks: readonly Mark[]
  /** Places too unsure to be marked. They may overlap marks. */
  possible: readonly Mark[]
}

export type FindMentions = (article: Article) => readonly Mention[] | Promise<readonly Mention[]>

/** Reads one page again and again: keeps what can be kept from one reading to the next. */
export class PageReadings {
  readonly #window: Window & typeof globalThis
  readonly #findMentions: FindMentions
  readonly #ids = { marks: new MarkIds('m'), possible: new MarkIds('p') }
  readonly #paragraphs: HTMLCollectionOf<Element>
  #paragraphsSeen = 0
  #root: Element | null = null
  #metadata: PageMetadata | null = null
  #found: { article: Article; mentions: readonly Mention[] } | null = null

  constructor(window: Window & typeof globalThis, findMentions: FindMentions) {
    this.#window = window
    this.#findMentions = findMentions
    this.#paragraphs = window.document.getElementsByTagName('p')
  }

  /** The page shows another article: forgets where the one before stood, and what the page said of it. */
  startAnew() {
    this.#root = null
    this.#metadata = null
  }

  /** Whether a change under `targets` can be one of the article's text. */
  concerns(targets: Iterable<Node>): boolean {
    const root = this.#root
    if (!root?.isConnected) return true
    // Another article may have been added beside the one that is read (endless scroll).
    if (this.#paragraphs.length !== this.#paragraphsSeen) return true
    for (const target of targets) if (isReadUnder(root, target)) return true
    return false
  }

  /** Work is done in slices of a few milliseconds, but for the finding: that is one call for the whole article. */
  async read(): Promise<Reading> {
    const { document } = this.#window
    const breathe = createBreath(this.#window)
    if (!this.#root?.isConnected || this.#paragraphs.length !== this.#paragraphsSeen) {
      this.#paragraphsSeen = this.#paragraphs.length
      this.#root = await articleRootInSlices(document, breathe)
    }
    const page = await readPageInSlices(document, { root: this.#root, breathe })
    await breathe()
    this.#metadata ??= readMetadata(document)
    const { lang, published } = this.#metadata
    const article: Article = { text: page.text, lang: lang ?? undefined, published: published ?? undefined }
    const { sure, possible } = sortMentions(await this.#find(article))
    const map = createTextMap(page, this.#window)
    return {
      article,
      page,
      map,
      marks: this.#ids.marks.name(marksOf(sure, map), page),
      possible: this.#ids.possible.name(marksOf(possible, map), page),
    }
  }

  async #find(article: Article): Promise<readonly Mention[]> {
    const known = this.#found?.article
    const isSame =
      known?.text === article.text && known.lang === article.lang && known.published === article.published
    if (!this.#found || !isSame) this.#found = { article, mentions: await this.#findMentions(article) }
    return this.#found.mentions
  }
}

function isReadUnder(root: Element, target: Node): boolean {
  if (!root.contains(target)) return false
  for (let at: Node | null = target; at && at !== root; at = at.parentNode) {
    if (at.nodeType === 1 && treatmentOf(at as Element) === 'skip') return false
  }
  return true
}
