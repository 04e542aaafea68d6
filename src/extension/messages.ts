import type { Day } from '../core/day.ts'
import type { Mention } from '../core/mention.ts'
import type { PageItem } from '../ui/popup/popup-port.ts'
import type { Choices } from '../ui/shared/choices.ts'
import type { HiddenWords } from './hidden-mentions.ts'

/**
 * Who may say what to whom. A message on the wire is `{ type, ...fields }`; its reply is what the call returns.
 * A receiver ignores what is not in its table and whoever has no business there (see `read-message.ts`).
 */

/**
 * From the gate or the engine, in the top frame of a tab, to the background. Open popups and side panels listen too. Each reply
 * says something: a background that is ended on the way can look to the page like one that answered nothing.
 */
export interface PageToExtension {
  /**
   * The page speaks of the subject: bring in the highlights' sheet and the engine, unless the reader has paused this site. An engine
   * that finds no sheet says it again.
   */
  'gate-open'(): true
  /** How the engine is to behave on this page. Asked at its start and after `settings-changed`. */
  'page-settings'(): PageSettings
  /** The page's mentions were found, or found anew after the page changed. */
  'mention-count'(fields: { count: number }): true
  /** The reader says that a passage is not about a claim, or takes that back. False where it could not be kept. */
  'hide-mention'(fields: HiddenWords & { hidden: boolean }): boolean
  /** Show a claim in the full view of the record. */
  'open-dossier'(fields: { claim: string }): true
}

/** From the background, the popup or the side panel to the engine of a tab. */
export interface ExtensionToPage {
  /** Go to the next mention and open its card. */
  'next-mention'(): void
  'previous-mention'(): void
  /** Something in the settings is new: ask for `page-settings`. */
  'settings-changed'(): void
  /** What was found on the page. The reply waits until it has been read. */
  'list-mentions'(): ListedMentions
  /** Scroll to a place of the list and open its card. False when the page no longer has it. */
  'show-mention'(fields: { id: string }): boolean
  /** Scroll to a place of the list without opening anything. False when the page no longer has it. */
  'go-to-mention'(fields: { id: string }): boolean
  /** Everything about a place of the list. Null when the page no longer has it. */
  'tell-mention'(fields: { id: string }): ToldMention | null
}

/** What the engine knows of a row of the lists; who shows them has the records. */
export interface ListedMention
  extends Pick<PageItem, 'id' | 'place' | 'quote' | 'lang' | 'comparison' | 'compared' | 'polarity'> {
  /** Its id. */
  claim: string
}

/** In the groups of `PageItems`. */
export interface ListedMentions {
  marked: ListedMention[]
  leftOut: ListedMention[]
  possible: ListedMention[]
}

export interface ToldMention {
  mention: Mention
  /** BCP 47 code of the article. */
  lang?: string | undefined
  /** The day of the article, where it is known. */
  published?: Day | undefined
}

/**
 * The name of a connection from the side panel to a tab's engine. As long as it lasts, the engine tells on it which mark
 * the reader is at: nothing is measured in a page whose list nobody sees.
 */
export const READER_PORT = 'reader'

/** What the engine says there: a mark's id, or null where the page has no mark. */
export interface ReaderAt {
  at: string | null
}

/** What of the reader's choices concerns a page. */
export interface PageSettings extends Omit<Choices, 'language'> {
  paused: boolean
  /** What the reader has said is not about a claim, on this site. */
  hidden: HiddenWords[]
}

type Fields<Call> = Call extends (fields: infer F extends object) => unknown ? F : object

/** The messages of a table, told apart by `type`. */
type MessageOf<Table> = {
  [Type in keyof Table]: { type: Type } & Fields<Table[Type]>
}[keyof Table]

/** What a table's call answers. */
export type ReplyTo<Table, Type extends keyof Table> = Table[Type] extends (...fields: never) => infer Reply
  ? Reply
  : never

export type PageMessage = MessageOf<PageToExtension>
export type EngineMessage = MessageOf<ExtensionToPage>
