import { type ArticlePlace, placeOfArticle } from './article-root.ts'
import { PageReader, type PageReaderOptions } from './page-reader.ts'
import type { PageText } from './page-text.ts'

/** Reads the headline, then what the article's root holds: what a reader would take for the article's text. */
export function readPage(document: Document, place: ArticlePlace = placeOfArticle(document)): PageText {
  const reader = new PageReader(place)
  while (reader.advance(Number.MAX_SAFE_INTEGER));
  return reader.finish()
}

/** Nodes visited between two looks at the clock: well under a millisecond, even before the code is warm. */
const NODES_A_STEP = 200

interface SlicesOptions extends PageReaderOptions {
  breathe: () => Promise<void> | undefined
}

/** As `readPage`, but waits for `breathe` every few hundred nodes; `breathe` returns nothing while there is time. */
export async function readPageInSlices({ breathe, ...options }: SlicesOptions): Promise<PageText> {
  const reader = new PageReader(options)
  while (reader.advance(NODES_A_STEP)) {
    const pause = breathe()
    if (pause) await pause
  }
  return reader.finish()
}
