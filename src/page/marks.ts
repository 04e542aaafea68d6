import { moved } from '../core/match/moved.ts'
import type { Mention } from '../core/mention.ts'
import type { Span } from '../core/span.ts'
import type { Mark } from './mark.ts'
import type { Block, Line } from './page-text.ts'
import { rangesIn } from './text-map.ts'

/** A mark within its block: offsets count from the block's start. Lives as long as block and mentions are the same. */
export interface Place {
  span: Span
  mentions: Mention[]
  ranges: StaticRange[]
  /** Its words and those of its sentence. */
  words: string
  id: string
  /** The mark that it is on the page, as long as its block has not moved. */
  mark: { start: number; mark: Mark } | null
}

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

/** A line's mentions as places in order, one for mentions that overlap. */
export function placesOf(
  mentions: readonly Mention[],
  line: Line,
  { StaticRange }: Pick<typeof globalThis, 'StaticRange'>,
): Place[] {
  const places: Place[] = []
  const inOrder = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const mention of inOrder) {
    const { start, end, sentence } = mention
    const last = places.at(-1)
    if (last && start < last.span.end) {
      last.mentions.push(mention)
      last.span.end = Math.max(last.span.end, end)
    } else {
      const words = line.text.slice(sentence.start, sentence.end)
      places.push({ span: { start, end }, mentions: [mention], ranges: [], words, id: '', mark: null })
    }
  }
  for (const place of places) {
    const { start, end } = place.span
    place.ranges = rangesIn(line, place.span, StaticRange)
    place.words = `${line.text.slice(start, end)}\n${place.words}`
  }
  return places.filter(({ ranges }) => ranges.length > 0)
}

/** The mark that a place is on the page; the same one as before where its block has not moved. */
export function markOf(place: Place, { start }: Block): Mark {
  if (place.mark?.start !== start) {
    const { id, span, ranges } = place
    const mentions = place.mentions.map((mention) => moved(mention, start))
    const mark = { id, span: { start: span.start + start, end: span.end + start }, mentions, ranges }
    place.mark = { start, mark }
  }
  return place.mark.mark
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
      push(byWords, place.words, place)
    }
    const taken = new Set<string>()
    const take = (place: Place, from: Place[] | undefined, isIt: (one: Place) => boolean) => {
      if (place.id !== '') return
      place.id = from?.find((one) => !taken.has(one.id) && isIt(one))?.id ?? ''
      taken.add(place.id)
    }
    for (const place of unnamed)
      take(place, byNode.get(nodeOf(place)), (one) => offsetOf(one) === offsetOf(place))
    for (const place of unnamed) take(place, byWords.get(place.words), () => true)
    for (const place of unnamed) if (place.id === '') place.id = `${this.#prefix}${this.#next++}`
  }
}

const nodeOf = ({ ranges }: Place): Node => (ranges[0] as StaticRange).startContainer
const offsetOf = ({ ranges }: Place): number => (ranges[0] as StaticRange).startOffset

function push<K, V>(lists: Map<K, V[]>, key: K, value: V) {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
