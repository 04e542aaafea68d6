import type { PaintedMark } from '../support/page-marks.ts'

/**
 * A reader with a browser in which the built extension is installed: what the journeys ask of each browser, and no more.
 * There is one implementation for each, so that a journey is written once.
 */
export interface Reader {
  /** Opens a tab and goes to it. In a private window where that is asked for. */
  tab(options?: { isPrivate?: boolean }): Promise<Tab>
  /** Stores settings as the reader's choice. */
  settings(changes: Record<string, unknown>): Promise<void>
  /** All that the extension has stored: on disk, or for this session alone. */
  stored(area?: 'local' | 'session'): Promise<Record<string, unknown>>
  /** The match patterns of the sites that the extension may read at present. */
  sites(): Promise<string[]>
  /** What the reader answers when the extension asks for the pattern next. */
  willAnswer(answer: 'allow' | 'refuse', pattern: string): Promise<void>
  /** Takes a site back in the browser's own pages. */
  takeBack(pattern: string): Promise<void>
  /** Takes all sites back, those of the list too. */
  takeBackAll(): Promise<void>
  /** Switches the extension off and on again in the browser's own pages. */
  disable(): Promise<void>
  enable(): Promise<void>
  /** As an update does: the old one goes, a new one comes. */
  reloadExtension(): Promise<void>
  /** As the browser does after a while in which nothing happens. */
  stopBackground(): Promise<void>
  setOffline(isOffline: boolean): Promise<void>
  /** The addresses of all open tabs. */
  tabs(): Promise<string[]>
  /** Closes what a journey has opened without going there. */
  closeTab(address: RegExp): Promise<void>
  /** What the browser has heard of us since the last reset that is no good: exceptions, errors, refusals by a policy. */
  problems(): Promise<string[]>
  /** Undoes what a journey has changed. */
  reset(): Promise<void>
  close(): Promise<void>
}

/** A tab as its reader sees it. */
export interface Tab {
  /** Loads a page and waits for it to be there, with a watch of the page's own over all that is changed afterwards. */
  open(url: string): Promise<void>
  /** A page of the extension's own, by its file. */
  openOwn(file: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  /** The value of an expression in the page's own world. */
  evaluate<Result>(expression: string): Promise<Result>
  /** The mutations that the page's own observer has seen since `open`. */
  mutations(): Promise<string[]>
  /** What the page can read of the highlights of a style, in page order. */
  marks(style?: 'mark' | 'current'): Promise<PaintedMark[]>
  waitForMarks(): Promise<PaintedMark[]>
  /** The names of our highlights that the reader sees. */
  painted(): Promise<string[]>
  clickMark(index?: number): Promise<void>
  /** Leaves the pointer on a mark. */
  restOnMark(index?: number): Promise<void>
  /** Moves the pointer to the window's corner. */
  movePointerAway(): Promise<void>
  press(key: string): Promise<void>
  /** The key that a command of the manifest has; where tests cannot press it, what the browser does about it. */
  command(name: string): Promise<void>
  /** The open card, with what only its own world can see of it. Null where the reader sees none. */
  card(): Promise<CardSeen | null>
  /** What the page could paste. */
  clipboard(): Promise<string>
  badge(): Promise<{ text: string; title: string }>
  /** The toolbar's popup, opened as by a click on the extension's button. */
  popup(): Promise<View>
  /** Presses the extension's button and waits for nothing. */
  pressButton(): Promise<void>
  /** Side panel or sidebar, opened from the popup as a reader opens it. */
  panel(): Promise<View>
  close(): Promise<void>
}

export interface CardSeen {
  lang: string
  direction: string
  position: string
  background: string
  text: string
  /** The card itself has the focus. */
  isFocused: boolean
  /** The element in it that has the focus, by its tag and by its words. */
  focused: string | null
  focusedWords: string
}

/** A page of the extension's beside a tab: the popup, the panel. */
export interface View {
  /** The visible text. */
  text(): Promise<string>
  /** Waits for a text to be there. */
  shows(text: string | RegExp): Promise<void>
  texts(selector: string): Promise<string[]>
  /** The value of an expression in it. */
  evaluate<Result>(expression: string): Promise<Result>
  /** Clicks the first element that the selector finds and, if a text is given, that contains it. */
  click(selector: string, text?: string): Promise<void>
  /** Types into a field. */
  type(selector: string, text: string): Promise<void>
  press(key: string): Promise<void>
  screenshot(): Promise<Buffer>
  close(): Promise<void>
}
