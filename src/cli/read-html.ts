import type { Article } from '../core/article.ts'
import { readMetadata } from '../page/metadata.ts'
import { readPage } from '../page/read-page.ts'
import { parsePage } from './parse-html.ts'

/** Reads the article out of a page's HTML as the extension reads it out of the page itself. */
export function readHtml(html: string): Article {
  const document = parsePage(html)
  const { lang, published } = readMetadata(document)
  return { text: readPage(document).text, lang: lang ?? undefined, published: published ?? undefined }
}
