import type { Day } from '../../core/day.ts'
import type { Comparison, MentionValue, Polarity } from '../../core/mention.ts'
import type { LocalText } from '../../core/pack/pack.ts'
import type { CardModel } from '../card/card-model.ts'
import type { Choices } from '../shared/choices.ts'

/** A mention in the popup's list. */
export interface PageItem {
  id: string
  /** The marked place; several mentions may share one. */
  place: string
  /** The passage as the page has it. */
  quote: string
  /** BCP 47 code of the passage, where it is known. */
  lang?: string | undefined
  claim: LocalText
  topic: { id: string; name: LocalText }
  comparison: Comparison | null
  /** What was compared, where something was. */
  compared: MentionValue['kind'] | null
  polarity: Polarity
  /** Others in the record tell it differently. */
  differs: boolean
  /** The record has something later that revises it. */
  revised: boolean
  /** All that say it in the record go back to one origin, and nobody there says otherwise. */
  oneOrigin: boolean
}

/** A page's mentions in three groups, each in the page's order. The badge counts the first, and so does every surface. */
export interface PageItems {
  marked: PageItem[]
  /** As sure, but of a state that the reader has left out in the options. */
  leftOut: PageItem[]
  /** Too unsure to be marked. */
  possible: PageItem[]
}

/** Why a mention is not marked on the page. */
export type Unmarked = Exclude<keyof PageItems, 'marked'>

/** Why nothing of a page can be read; each has its own sentence in the catalogue. */
export type UnreadableReason =
  | 'browser-page'
  | 'file'
  | 'pdf'
  | 'no-access'
  | 'gone'
  /** Nobody knows what page it is: the browser tells only once the reader has pressed our button on it. */
  | 'unasked'

/** How the page in the active tab stands to us. Each state is one screen. */
export type PageState =
  | { kind: 'loading' }
  /** At least one is marked. */
  | { kind: 'mentions'; host: string; items: PageItems }
  /** Nothing is marked. */
  | { kind: 'nothing-found'; host: string; items: PageItems }
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

/** What a surface asks about one page. Every promise may reject: the surface then says so and offers to try again. */
export interface PagePort {
  state(): Promise<PageState>
  /** Calls back at every change of the page's state; the result ends it. */
  subscribe(onChange: (state: PageState) => void): () => void
  /** Scrolls the page to a mention and opens its card. */
  show(id: string): Promise<void>
  /** How many records the reader has hidden on this site as not about its words. */
  hiddenHere(): Promise<number>
  /** Shows all of them again. */
  showHidden(): Promise<void>
  pause(host: string, paused: boolean): Promise<void>
  /** Must be called straight from a click: it asks the browser for access. */
  annotateThisPage(): Promise<void>
  /** Must be called straight from a click: it asks the browser for access. */
  alwaysOnThisSite(): Promise<void>
}

/** What a surface asks about the record. */
export interface RecordPort {
  record(): Promise<RecordSummary>
  /** An empty query with a filter lists all that the filter lets through; without either, nothing. */
  search(query: string, filters: SearchFilters): Promise<SearchResult[]>
  describe(claim: string): Promise<CardModel>
  /** Opens the dossier in a tab of its own, at a claim where one is given. A popup closes itself after. */
  openDossier(claim: string | null): Promise<void>
}

/** The settings that stand in the popup. */
export type QuickSettings = Pick<Choices, 'language' | 'openOn'>

/** Everything that the popup asks of the extension. */
export interface PopupPort extends PagePort, RecordPort {
  /** What the reader had asked to look up when the popup was opened, or null. */
  wanted(): Promise<string | null>
  /** Null where the browser has no side panel. Must be called straight from a click. */
  openPanel: (() => Promise<void>) | null
  settings(): Promise<QuickSettings>
  changeSettings(changes: Partial<QuickSettings>): Promise<void>
  /** Opens the options page. The popup closes itself after. */
  openOptions(): Promise<void>
  close(): void
}
