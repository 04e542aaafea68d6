const CANDIDATES = 'h1, h2, [itemprop~="headline"]'
/** Shorter ones are as likely a section's or the site's name. */
const MIN_LENGTH = 12

/**
 * The element with the article's headline: a heading that the document's title repeats, else the first `h1` of the
 * article, else the only one of the page, else the `title` element itself. Null where the page has none of them.
 */
export function headlineOf(document: Document, root: Element): Element | null {
  const title = document.querySelector('title')
  const titles = [
    title?.textContent,
    contentOf(document, 'og:title'),
    contentOf(document, 'twitter:title'),
  ].map(plain)
  for (const heading of document.querySelectorAll(CANDIDATES)) {
    const text = plain(heading.textContent)
    if (text.length >= MIN_LENGTH && titles.some((known) => known.includes(text))) return heading
  }
  const first = root.querySelector('h1')
  if (first) return first
  const headings = document.querySelectorAll('h1')
  const only = headings.length === 1 ? headings[0] : undefined
  return only && plain(only.textContent).length >= MIN_LENGTH ? only : title
}

const contentOf = (document: Document, property: string) =>
  document.querySelector(`meta[property="${property}"], meta[name="${property}"]`)?.getAttribute('content')

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
