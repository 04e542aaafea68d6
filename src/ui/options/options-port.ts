import type { LocalText } from '../../core/pack/pack.ts'
import type { Choices } from '../shared/choices.ts'
import type { Under } from '../shared/locale.ts'

export interface CuratedSite {
  host: string
  name: LocalText
  /** False where the reader has taken the site back in the browser. */
  allowed: boolean
}

export interface CuratedGroup {
  id: Under<'options.group'>
  sites: CuratedSite[]
}

/** A site of the reader's own; `host` is null for a pattern that covers more than one. */
export interface GrantedSite {
  pattern: string
  host: string | null
}

export interface Shortcut {
  name: string
  /** In the browser's language, for commands that the catalogue does not name. */
  description: string
  /** As the browser writes it (`Alt+Shift+H`); empty where there is none. */
  keys: string
}

export interface OptionsState {
  choices: Choices
  curated: CuratedGroup[]
  granted: GrantedSite[]
  paused: string[]
  /** The sites on which the reader has hidden records as not about their words. */
  hidden: string[]
  /** Empty where the browser knows no keys for extensions. */
  shortcuts: Shortcut[]
}

/** Takes back what was done. False where storage refuses. */
export type Undo = () => Promise<boolean>
export type FieldName = keyof Choices | 'pausedSites'

export interface ImportReport {
  taken: FieldName[]
  /** Those of `taken` of which some entries made no sense. */
  partly: FieldName[]
  refused: FieldName[]
  /** Names that mean nothing to us. */
  unknown: string[]
  /** Sites in the file that only the browser can grant. */
  sites: string[]
  undo: Undo
}

/** Everything that the page asks of the extension. What gives a boolean gives false where the change does not hold. */
export interface OptionsPort {
  state(): Promise<OptionsState>
  /** Calls back at every change of settings or permissions; the result ends it. */
  subscribe(onChange: () => void): () => void
  change(changes: Partial<Choices>): Promise<boolean>
  /** The site that an address or a host names; null where it names none. */
  siteOf(text: string): string | null
  /** Must be called straight from a click: the browser asks the reader. */
  grant(hosts: readonly string[]): Promise<boolean>
  revoke(pattern: string): Promise<boolean>
  setPaused(host: string, paused: boolean): Promise<boolean>
  /** Shows on a site all again that was hidden there. */
  showHidden(site: string): Promise<boolean>
  /** Opens the browser's page for shortcuts. False where it has none that can be opened from here. */
  openShortcuts(): Promise<boolean>
  /** The settings as a file's text. */
  exportFile(): Promise<string>
  /** Null where the text is no settings file. */
  importFile(text: string): Promise<ImportReport | null>
  reset(): Promise<Undo | null>
}
