import type { PageWatch } from './page-watch.ts'
import type { Key } from './words.ts'

/** A document as the server gives it. */
export interface OddDocument {
  body: string
  /** `text/html` where no content type is told. */
  headers?: Record<string, string>
}

/** What is done to a page, and what is to be painted once the extension has seen that. */
export interface OddStep {
  what: string
  /** Runs in the page's own world as its own doing, and needs nothing from around it. */
  act: () => void
  marks: readonly Key[]
}

export interface OddCase {
  name: string
  page: OddDocument
  /** Other documents, by their paths on every host. */
  others?: Record<string, OddDocument>
  /** What is painted on the page as it was loaded, in page order. */
  marks: readonly Key[]
  steps?: readonly OddStep[]
  /** What the page's own script does before any other of it; it may break whatever it likes. */
  sabotage?: (watch: PageWatch) => void
  /** Where no mark can be pointed at, or the page takes the card away; else that of the first mark is opened, and closed. */
  card?: 'nowhere' | 'taken'
  /** The page itself throws: only what is ours is held against us. */
  isLoud?: true
  /** It is printed once it is painted. */
  isPrinted?: true
  /** Takes so long that only `npm run hold` tries it. */
  isLong?: true
  /** The browser lets no script of the page run, and so no watch of its own. */
  isScriptless?: true
}
