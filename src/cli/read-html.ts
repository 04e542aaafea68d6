import { parseHTML } from 'linkedom'
import type { Article } from '../core/article.ts'
import { readPage } from '../page/read-page.ts'

/** Reads the article out of a page's HTML as the extension reads it out of the page itself. */
export function readHtml(html: string): Article {
  const document = parseHTML(html).document as unknown as Document
  return { text: readPage(document).text, lang: document.documentElement.lang || undefined }
}
