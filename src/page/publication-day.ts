import type { Day } from '../core/day.ts'
import { linkedDataOf } from './linked-data.ts'
import type { Metas } from './metas.ts'
import { readDay, readDayInPath } from './read-day.ts'

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/
const OTHER_METAS = [
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'date',
]
const HEADER_TIMES =
  'article header time[datetime], article time[datetime], main time[datetime], time[datetime][pubdate]'

/** The day on which the page was published: the first telling that parses, the publisher's own markup first. */
export function publicationDay(
  document: Document,
  { url, metas }: { url: URL | null; metas: Metas },
): Day | null {
  for (const telling of tellings(document, metas)) {
    const day = readDay(telling)
    if (day) return day
  }
  return url && readDayInPath(decodePath(url))
}

function* tellings(document: Document, metas: Metas): Generator<string | null | undefined> {
  const data = linkedDataOf(document)
  yield* data
    .filter((one) => one.types.some((type) => ARTICLE_TYPE.test(type)))
    .map((one) => one.datePublished)
  yield metas.content('article:published_time', 'og:article:published_time', 'article:published')
  const property = document.querySelector('[itemprop~="datePublished"]')
  yield property?.getAttribute('content') ?? property?.getAttribute('datetime') ?? property?.textContent
  yield document.querySelector(HEADER_TIMES)?.getAttribute('datetime')
  for (const name of OTHER_METAS) yield metas.content(name)
  yield* data.map((one) => one.datePublished)
}

function decodePath(url: URL): string {
  try {
    return decodeURIComponent(url.pathname)
  } catch {
    return url.pathname
  }
}
