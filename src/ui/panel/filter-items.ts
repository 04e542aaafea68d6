import type { PageItem, PageItems, Unmarked } from '../popup/popup-port.ts'

/** What the list can be narrowed to: how mentions stand to the record, in the order in which readers meet it. */
export const FACETS = [
  'different',
  'same',
  'newer',
  'denied',
  'open',
  'differ',
  'later',
  'single',
  'leftOut',
  'possible',
] as const
export type Facet = (typeof FACETS)[number]

/** A row of the panel's list. */
export interface Row {
  item: PageItem
  /** Null for what the page marks. */
  unmarked: Unmarked | null
}

export interface RowFilter {
  /** A topic's id; null for all. */
  topic: string | null
  /** A row stays if any of these holds of it; none chosen lets all through. */
  facets: ReadonlySet<Facet>
}

export const NO_FILTER: RowFilter = { topic: null, facets: new Set() }

export function rowsOf({ marked, leftOut, possible }: PageItems): Row[] {
  return [
    ...marked.map((item) => ({ item, unmarked: null })),
    ...leftOut.map((item) => ({ item, unmarked: 'leftOut' as const })),
    ...possible.map((item) => ({ item, unmarked: 'possible' as const })),
  ]
}

export function facetsOf({ item, unmarked }: Row): Set<Facet> {
  const { comparison, polarity, differs, revised, oneOrigin } = item
  const holds: Record<Facet, boolean> = {
    different: comparison === 'different',
    same: comparison === 'same',
    newer: comparison === 'newer',
    denied: polarity === 'denied',
    open: polarity === 'open',
    differ: differs,
    later: revised,
    single: oneOrigin,
    leftOut: unmarked === 'leftOut',
    possible: unmarked === 'possible',
  }
  return new Set(FACETS.filter((facet) => holds[facet]))
}

export function filterRows(rows: readonly Row[], { topic, facets }: RowFilter): Row[] {
  return rows.filter((row) => {
    const own = facetsOf(row)
    const isOfTopic = topic === null || row.item.topic.id === topic
    return isOfTopic && (facets.size === 0 || [...facets].some((facet) => own.has(facet)))
  })
}

/** The facets that narrow these rows at all, with how many have each; one that all have tells nothing apart. */
export function facetCounts(rows: readonly Row[]): { facet: Facet; count: number }[] {
  return FACETS.map((facet) => ({
    facet,
    count: rows.filter((row) => facetsOf(row).has(facet)).length,
  })).filter(({ count }) => count > 0 && count < rows.length)
}

/** The topics of the rows, each once, in the order of the page. */
export function topicsOf(rows: readonly Row[]): PageItem['topic'][] {
  return [...new Map(rows.map(({ item }) => [item.topic.id, item.topic])).values()]
}

/**
 * Which row is the one of a mention that was listed before, or -1. A page that changes keeps the ids of what stays; one
 * that is loaded anew gives them out anew, and there the words tell.
 */
export function placeOf(listed: PageItem, rows: readonly Row[]): number {
  const isClaim = ({ claim }: PageItem) => claim.en === listed.claim.en
  const isWords = ({ quote }: PageItem) => quote === listed.quote
  const isId = ({ id }: PageItem) => id === listed.id
  for (const [one, other] of [
    [isId, isWords] as const,
    [isWords, isClaim] as const,
    [isId, isClaim] as const,
  ]) {
    const place = rows.findIndex(({ item }) => one(item) && other(item))
    if (place >= 0) return place
  }
  return -1
}

/**
 * The row that the reader is at: of the rows of a place that carries several mentions the one chosen last, else the first.
 */
export function currentRow(
  rows: readonly Row[],
  { at, chosen }: { at: string | null; chosen: string | null },
): string | null {
  const here = rows.filter(({ item }) => item.place === at)
  return (here.find(({ item }) => item.id === chosen) ?? here[0])?.item.id ?? null
}
