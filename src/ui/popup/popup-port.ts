import type { Day } from '../../core/day.ts'
import type { Comparison, MentionValue, Polarity } from '../../core/mention.ts'
import type { LocalText } from '../../core/pack/pack.ts'
import type { CardModel } from '../card/card-model.ts'

/** A mention in the popup's list. */
export interface PageItem {
  id: string
  /** The passage as the page has it. */
  quote: string
  /** BCP 47 code of the passage, where it is known. */
  lang?: string | undefined
  claim: LocalText
  comparison: Comparison | null
  /** What was compared, where something was. */
  compared: MentionValue['kind'] | null
  polarity: Polarity
  /** Others in the record tell it differently. */
  differs: boolean
  /** The record has something later that revises it. */
  revised: boolean
}

/** A page's mentions in its own order: those that are marked, and those too unsure for that. */
export interface PageItems {
  marked: PageItem[]
  possible: PageItem[]
}

/** Why nothing of a page can be read; each has its own sentence in the catalogue. */
export type UnreadableReason = 'browser-page' | 'file' | 'pdf' | 'no-access' | 'gone'

/** How the page in the active tab stands to us. Each state is one screen. */
export type PageState =
  | { kind: 'loading' }
  /** At least one is marked. */
  | { kind: 'mentions'; host: string; items: PageItems }
  /** Nothing is marked. */
  | { kind: 'nothing-found'; host: string; possible: PageItem[] }
  | { kind: 'unreadable'; reason: UnreadableReason }
  | { kind: 'paused'; host: string }
  /** No site of the list and none that the reader has granted. */
  | { kind: 'not-annotated'; host: string; canAnnotate: boolean }

/** What stands in the record, for the filters and the foot of the popup. */
export interface RecordSummary {
  title: LocalText
  version: string
  until: Day
  /** How many claims it holds. */
  claims: number
  speakers: { id: string; name: LocalText }[]
  documents: { id: string; publisher: LocalText; published: Day }[]
  topics: { id: string; name: LocalText }[]
}

/** Ids; a filter that is not set lets everything through. */
export interface SearchFilters {
  speaker?: string | undefined
  document?: string | undefined
  topic?: string | undefined
}

export interface SearchResult {
  claim: string
  text: LocalText
  topic: LocalText
  /** The first and last day on which somebody says it. */
  from: Day
  to: Day
  statements: number
}

/**
 * Everything that the popup asks of the extension. Every promise may reject: the popup then says so and offers to
 * try again.
 */
export interface PopupPort {
  state(): Promise<PageState>
  /** Calls back at every change of the page's state; the result ends it. */
  subscribe(onChange: (state: PageState) => void): () => void
  /** Scrolls the page to a mention and opens its card. The popup closes itself after. */
  show(id: string): Promise<void>
  /** How many records the reader has hidden on this site as not about its words. */
  hiddenHere?(): Promise<number>
  /** Shows all of them again. */
  showHidden?(): Promise<void>
  pause(host: string, paused: boolean): Promise<void>
  /** Opens the options page; the popup closes itself after. */
  openOptions(): Promise<void>
  /** Must be called straight from a click: it asks the browser for access. */
  annotateThisPage(): Promise<void>
  /** Must be called straight from a click: it asks the browser for access. */
  alwaysOnThisSite(): Promise<void>
  record(): Promise<RecordSummary>
  /** An empty query with a filter lists all that the filter lets through; without either, nothing. */
  search(query: string, filters: SearchFilters): Promise<SearchResult[]>
  describe(claim: string): Promise<CardModel>
  /** Opens the dossier in a tab of its own, at a claim where one is given. The popup closes itself after. */
  openDossier(claim: string | null): Promise<void>
  close(): void
}
