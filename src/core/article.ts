import type { Day } from './day.ts'

/** The languages that a pack may carry a lexicon for. */
export type Lang = 'ar' | 'en'

/**
 * What the matcher reads. `text` holds the article's blocks (title first, then paragraphs) separated by line
 * breaks; no mention crosses a line break.
 */
export interface Article {
  text: string
  /** BCP 47 code of the page, a hint only: each block's language is decided by its letters too. */
  lang?: string | undefined
  published?: Day | undefined
}
