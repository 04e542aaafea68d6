import { articleRoot } from './article-root.ts'
import { headlineOf } from './headline.ts'
import { PageReader, type PageReaderOptions } from './page-reader.ts'
import type { PageText } from './page-text.ts'

/** Reads the headline, then what `root` holds: what a reader would take for the article's text. */
export function readPage(document: Document, root: Element = articleRoot(document)): PageText {
  const reader = new PageReader({ headline: headlineOf(document, root), root })
  while (reader.advance(Number.MAX_SAFE_INTEGER));
  return reader.finish()
}

/** Nodes visited between two looks at the clock: well under a millisecond, even before the code is warm. */
const NODES_A_STEP = 200

interface SlicesOptions extends Omit<PageReaderOptions, 'headline'> {
  headline?: Element | null
  breathe: () => Promise<void> | undefined
}

/** As `readPage`, but waits for `breathe` every few hundred nodes; `breathe` returns nothing while there is time. */
export async function readPageInSlices(
  document: Document,
  { root, breathe, headline = headlineOf(document, root), memory }: SlicesOptions,
): Promise<PageText> {
  const reader = new PageReader({ headline, root, memory })
  while (reader.advance(NODES_A_STEP)) {
    const pause = breathe()
    if (pause) await pause
  }
  return reader.finish()
}
