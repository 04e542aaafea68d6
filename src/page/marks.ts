import { moved } from '../core/match/moved.ts'
import type { Mention } from '../core/mention.ts'
import type { Span } from '../core/span.ts'
import type { Mark, MentionContent } from './mark.ts'
import type { Block, Line } from './page-text.ts'
import { rangesIn } from './text-map.ts'

/** A mark within its block: offsets count from the block's start. Lives as long as block and mentions are the same. */
export interface Place {
  span: Span
  mentions: Mention[]
  ranges: StaticRange[]
  line: Line
  id: string
  /** The mark that it is on the page, as long as its block has not moved. */
  mark: PlacedMark | null
}

/** A place where its block stands on the page. What hangs on that is told when it is asked for: a page may have thousands. */
class PlacedMark implements Mark {
  readonly #place: Place
  /** Of the block, in the page's text. */
  readonly start: number

  constructor(place: Place, start: number) {
    this.#place = place
    this.start = start
  }

  get id(): string {
    return this.#place.id
  }
  get ranges(): readonly StaticRange[] {
    return this.#place.ranges
  }
  get span(): Span {
    const { start, end } = this.#place.span
    return { start: start + this.start, end: end + this.start }
  }
  get contents(): readonly MentionContent[] {
    return this.#place.mentions
  }
  get mentions(): readonly Mention[] {
    return this.#place.mentions.map((mention) => moved(mention, this.start))
  }
}

/** Mentions to be marked, and those to be listed only. */
interface SortedMentions {
  sure: Mention[]
  /** Without those of which a sure mention of the same sentence says all there is to say. */
  possible: Mention[]
}

export function sortMentions(mentions: readonly Mention[]): SortedMentions {
  const sure = mentions.filter(({ possible }) => !possible)
  const said = new Map<string, Set<number>>()
  for (const { claim, sentence } of sure) said.set(claim, (said.get(claim) ?? new Set()).add(sentence.start))
  const isSaid = ({ claim, sentence }: Mention) => said.get(claim)?.has(sentence.start) ?? false
  return { sure, possible: mentions.filter((mention) => mention.possible && !isSaid(mention)) }
}

/** A line's mentions as places in order, one for mentions that overlap. */
export function placesOf(
  mentions: readonly Mention[],
  line: Line,
  { StaticRange }: Pick<typeof globalThis, 'StaticRange'>,
): Place[] {
  const places: Place[] = []
  const inOrder = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const mention of inOrder) {
    const { start, end } = mention
    const last = places.at(-1)
    if (last && start < last.span.end) {
      last.mentions.push(mention)
      last.span.end = Math.max(last.span.end, end)
    } else {
      places.push({ span: { start, end }, mentions: [mention], ranges: [], line, id: '', mark: null })
    }
  }
  for (const place of places) place.ranges = rangesIn(line, place.span, StaticRange)
  // A copy: a list that has grown has room for more, and these are kept.
  return places.filter(({ ranges }) => ranges.length > 0).slice()
}

/** Its words and those of its sentence. */
function wordsOf({ line: { text }, span, mentions: [first] }: Place): string {
  const { start, end } = first?.sentence ?? span
  return `${text.slice(span.start, span.end)}\n${text.slice(start, end)}`
}

/** The mark that a place is on the page; the same one as before where its block has not moved. */
export function markOf(place: Place, { start }: Block): Mark {
  if (place.mark?.start !== start) place.mark = new PlacedMark(place, start)
  return place.mark
}

/** Gives places their ids; remembers those of the reading before. */
export class PlaceIds {
  readonly #prefix: string
  #known: readonly Place[] = []
  #next = 1

  /** No two of one page's lists of marks may have the same prefix. */
  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /**
   * Names those that have no name yet. A place has the id of one that is gone where it stands in the same text node at
   * the same offset; else where it says the same in the same sentence, for a page may have drawn its paragraph anew.
   */
  name(places: readonly Place[]) {
    const known = this.#known
    this.#known = places
    const unnamed = places.filter(({ id }) => id === '')
    if (unnamed.length === 0) return
    const kept = new Set(places)
    const gone = known.filter((place) => !kept.has(place))
    const byNode = new Map<Node, Place[]>()
    const byWords = new Map<string, Place[]>()
    for (const place of gone) {
      push(byNode, nodeOf(place), place)
      push(byWords, wordsOf(place), place)
    }
    const taken = new Set<string>()
    const take = (place: Place, from: Place[] | undefined, isIt: (one: Place) => boolean) => {
      if (place.id !== '') return
      place.id = from?.find((one) => !taken.has(one.id) && isIt(one))?.id ?? ''
      taken.add(place.id)
    }
    if (gone.length > 0) {
      for (const place of unnamed)
        take(place, byNode.get(nodeOf(place)), (one) => offsetOf(one) === offsetOf(place))
      for (const place of unnamed) take(place, byWords.get(wordsOf(place)), () => true)
    }
    // Not in base ten: V8 keeps what it has written so, in a table that grows to 64 KB.
    for (const place of unnamed)
      if (place.id === '') place.id = `${this.#prefix}${(this.#next++).toString(36)}`
  }
}

const nodeOf = ({ ranges }: Place): Node => (ranges[0] as StaticRange).startContainer
const offsetOf = ({ ranges }: Place): number => (ranges[0] as StaticRange).startOffset

function push<K, V>(lists: Map<K, V[]>, key: K, value: V) {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
