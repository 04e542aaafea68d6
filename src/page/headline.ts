import { closestOf, isInside } from './flat-tree.ts'
import { Metas } from './metas.ts'

const CANDIDATES = 'h1, h2, [itemprop~="headline"]'
const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"]'
/** Shorter ones are as likely a section's or the site's name. */
const MIN_LENGTH = 12

/**
 * The element with the article's headline: a heading that the document's title repeats, else the first `h1` of the
 * article, else the only one of the page, else the `title` element itself. Null where the page has none of them.
 * `trees` are the document and the open shadow roots in which to look.
 */
export function headlineOf(
  document: Document,
  root: Element,
  trees: readonly ParentNode[] = [document],
): Element | null {
  const title = document.querySelector('title')
  const metas = new Metas(document)
  const titles = [title?.textContent, metas.content('og:title'), metas.content('twitter:title')].map(plain)
  const all = (selector: string) => trees.flatMap((tree) => [...tree.querySelectorAll(selector)])
  for (const heading of all(CANDIDATES)) {
    const text = plain(heading.textContent)
    if (text.length >= MIN_LENGTH && titles.some((known) => known.includes(text))) return heading
  }
  const headings = all('h1').filter((heading) => !closestOf(heading, DIALOG))
  const first = headings.find((heading) => isInside(heading, root))
  if (first) return first
  const only = headings.length === 1 ? headings[0] : undefined
  return only && plain(only.textContent).length >= MIN_LENGTH ? only : title
}

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
