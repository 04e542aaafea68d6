import { parseHTML } from 'linkedom'
import type { Article } from '../core/article.ts'

/** Reads the article out of a page. Stands in until the page layer lands. */
export async function readHtml(html: string): Promise<Article> {
  const { document } = parseHTML(html)
  const text = [...document.querySelectorAll('h1, p')].map((node) => node.textContent?.trim()).join('\n\n')
  return { text, lang: document.documentElement.lang || undefined }
}
