import type { Mention } from '../core/mention.ts'
import type { Mark } from './mark.ts'
import type { PageText } from './page-text.ts'
import type { TextMap } from './text-map.ts'

/** Mentions to be marked, and those to be listed only. */
interface SortedMentions {
  sure: Mention[]
  /** Without those of which a sure mention of the same sentence says all there is to say. */
  possible: Mention[]
}

export function sortMentions(mentions: readonly Mention[]): SortedMentions {
  const sure = mentions.filter(({ possible }) => !possible)
  const said = new Set(sure.map(saying))
  const possible = mentions.filter((mention) => mention.possible && !said.has(saying(mention)))
  return { sure, possible }
}

const saying = ({ claim, sentence }: Mention) => `${sentence.start} ${claim}`

/** The mentions as marks in page order, one for mentions that overlap; places that were not read give none. */
export function marksOf(mentions: readonly Mention[], map: TextMap): Omit<Mark, 'id'>[] {
  const marks: Omit<Mark, 'id'>[] = []
  const inOrder = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const mention of inOrder) {
    const last = marks.at(-1)
    if (last && mention.start < last.span.end) {
      last.mentions.push(mention)
      last.span.end = Math.max(last.span.end, mention.end)
    } else {
      marks.push({ span: { start: mention.start, end: mention.end }, mentions: [mention], ranges: [] })
    }
  }
  for (const mark of marks) mark.ranges = map.rangesOf(mark.span)
  return marks.filter((mark) => mark.ranges.length > 0)
}

/** Gives marks their ids; remembers those of the reading before. */
export class MarkIds {
  readonly #prefix: string
  #known: { mark: Mark; words: string }[] = []
  #next = 1

  /** No two of one page's lists of marks may have the same prefix. */
  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /**
   * A mark keeps its id where it stands in the same text node at the same offset; else where it says the same in the
   * same sentence, for a page may have drawn its paragraph anew.
   */
  name(marks: readonly Omit<Mark, 'id'>[], page: PageText): Mark[] {
    const old = new Map<string, string[]>()
    const oldNodes = new Map<Node, { offset: number; id: string }[]>()
    for (const { mark, words } of this.#known) {
      push(old, words, mark.id)
      const range = mark.ranges[0] as StaticRange
      push(oldNodes, range.startContainer, { offset: range.startOffset, id: mark.id })
    }
    const taken = new Set<string>()
    const ids = marks.map((mark) => {
      const range = mark.ranges[0] as StaticRange
      const id = oldNodes.get(range.startContainer)?.find(({ offset }) => offset === range.startOffset)?.id
      if (id) taken.add(id)
      return id
    })
    this.#known = marks.map((mark, index) => {
      const words = wordsOf(mark, page)
      const id =
        ids[index] ?? old.get(words)?.find((known) => !taken.has(known)) ?? `${this.#prefix}${this.#next++}`
      taken.add(id)
      return { mark: { ...mark, id }, words }
    })
    return this.#known.map(({ mark }) => mark)
  }
}

function wordsOf({ span, mentions }: Omit<Mark, 'id'>, { text }: PageText): string {
  const { sentence } = mentions[0] as Mention
  return `${text.slice(span.start, span.end)}\n${text.slice(sentence.start, sentence.end)}`
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V) {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
