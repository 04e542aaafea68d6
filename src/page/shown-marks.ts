import type { Article } from '../core/article.ts'
import { parentElementOf } from './flat-tree.ts'
import { type IsHidden, withoutHidden } from './hidden.ts'
import type { Mark, MentionContent } from './mark.ts'
import type { Painter } from './painter.ts'
import type { Reading } from './reading.ts'
import type { TextMap } from './text-map.ts'

interface Options {
  painter: Pick<Painter, 'paint' | 'clear'>
  isHidden: IsHidden
  /** Called whenever what is listed, or which of it is marked, is other than before. */
  onMentions: (marks: readonly Mark[]) => void
}

/** What was read of a page, as it is shown: which marks are painted, which is the current one, what is only listed. */
export class ShownMarks {
  readonly #options: Options
  /** As the page was read, and without what the reader has hidden. */
  #whole: Reading | null = null
  #reading: Reading | null = null
  #isWanted: ((mark: Mark) => boolean) | undefined
  #current: string | null = null
  #left: string | null = null
  #told: readonly Told[] | null = null

  constructor(options: Options) {
    this.#options = options
  }

  get article(): Article | null {
    return this.#reading?.article ?? null
  }

  get map(): TextMap | null {
    return this.#reading?.map ?? null
  }

  /** The id of the mark that was gone to or opened. */
  get current(): string | null {
    return this.#current
  }

  /** The id of the one before it. */
  get left(): string | null {
    return this.#left
  }

  /** Of the marks and the possible places. */
  byId(id: string | null): Mark | undefined {
    if (id === null) return undefined
    const isIt = (place: Mark) => place.id === id
    return this.#marks.find(isIt) ?? this.#reading?.possible.find(isIt)
  }

  /** In page order; without those in text that is not rendered. */
  rendered(): Mark[] {
    return this.#marks.filter(isRendered)
  }

  possible(): Mark[] {
    return (this.#reading?.possible ?? []).filter(isRendered)
  }

  /** Those that the reader wants painted, rendered or not. */
  painted(): readonly Mark[] {
    return this.#isWanted ? this.#marks.filter((mark) => this.#wants(mark)) : this.#marks
  }

  visible(): Mark[] {
    return this.painted().filter(isRendered)
  }

  show(fresh: Reading) {
    this.#whole = fresh
    this.#reading = withoutHidden(fresh, this.#options.isHidden)
    if (!this.byId(this.#current)) this.#current = null
    this.#refresh()
  }

  /** `isHidden` answers otherwise than before. */
  hiddenChanged() {
    if (this.#whole) this.show(this.#whole)
  }

  /** Which marks the reader wants painted; all where nothing is said. */
  want(isWanted: ((mark: Mark) => boolean) | undefined) {
    if (isWanted === this.#isWanted) return
    this.#isWanted = isWanted
    if (this.#reading) this.#refresh()
  }

  setCurrent(id: string | null) {
    if (id === this.#current) return
    this.#left = this.#current
    this.#current = id
    this.#paint()
  }

  clear() {
    this.#whole = null
    this.#reading = null
    this.#current = null
    this.#options.painter.clear()
  }

  tell() {
    const rendered = this.rendered()
    const news = [...rendered, ...this.possible()].map((mark) => ({ mark, isWanted: this.#wants(mark) }))
    const told = this.#told
    // Those of before would keep what the page has taken away.
    this.#told = news
    if (news.length === told?.length && news.every((one, i) => isSame(one, told[i]))) return
    this.#options.onMentions(rendered)
  }

  get #marks(): readonly Mark[] {
    return this.#reading?.marks ?? []
  }

  #wants(mark: Mark): boolean {
    return this.#isWanted?.(mark) ?? true
  }

  #refresh() {
    this.#paint()
    this.tell()
  }

  #paint() {
    this.#options.painter.paint(
      this.#marks
        .filter((mark) => mark.id === this.#current || this.#wants(mark))
        .map(({ id, ranges }) => ({ ranges, style: id === this.#current ? 'current' : 'mark' })),
    )
  }
}

interface Told {
  mark: Mark
  isWanted: boolean
}

/** Whether what is listed and painted of a mark is the same. */
function isSame(a: Told, b: Told | undefined): boolean {
  if (!b || a.isWanted !== b.isWanted || a.mark.id !== b.mark.id) return false
  if (a.mark === b.mark) return true
  const [now, before] = [a.mark.contents, b.mark.contents]
  return (
    now.length === before.length && now.every((content, i) => saysSame(content, before[i] as MentionContent))
  )
}

const saysSame = (a: MentionContent, b: MentionContent): boolean =>
  a.claim === b.claim && a.quote === b.quote && a.comparison === b.comparison && a.polarity === b.polarity

export function isRendered({ ranges }: Mark): boolean {
  const start = ranges[0]?.startContainer
  const element = start && parentElementOf(start)
  return element?.isConnected === true && isShown(element)
}

/** A slot has no box of its own, nor has what a page gives `display: contents`: what it holds is shown if its parent is. */
function isShown(element: Element): boolean {
  if (element.checkVisibility?.({ visibilityProperty: true }) ?? true) return true
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  const parent = style?.display === 'contents' && style.visibility === 'visible' && parentElementOf(element)
  return parent ? isShown(parent) : false
}
