import { Metas } from './metas.ts'

const CANDIDATES = 'h1, h2, [itemprop~="headline"]'
const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"]'
/** Shorter ones are as likely a section's or the site's name. */
const MIN_LENGTH = 12

/**
 * The element with the article's headline: a heading that the document's title repeats, else the first `h1` of the
 * article, else the only one of the page, else the `title` element itself. Null where the page has none of them.
 */
export function headlineOf(document: Document, root: Element): Element | null {
  const title = document.querySelector('title')
  const metas = new Metas(document)
  const titles = [title?.textContent, metas.content('og:title'), metas.content('twitter:title')].map(plain)
  for (const heading of document.querySelectorAll(CANDIDATES)) {
    const text = plain(heading.textContent)
    if (text.length >= MIN_LENGTH && titles.some((known) => known.includes(text))) return heading
  }
  const headings = [...document.querySelectorAll('h1')].filter((heading) => !heading.closest(DIALOG))
  const first = headings.find((heading) => root.contains(heading))
  if (first) return first
  const only = headings.length === 1 ? headings[0] : undefined
  return only && plain(only.textContent).length >= MIN_LENGTH ? only : title
}

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
