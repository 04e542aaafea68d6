import type { Lang } from '../core/article.ts'
import type { PackRecord } from '../core/pack/pack.ts'
import { indexRecord } from '../core/pack/record-index.ts'

/** A row under the address bar. */
export interface Suggestion {
  /** What the bar holds while the row is chosen: the claim's text, by which it is known again. */
  content: string
  description: string
}

/** As many as browsers show. */
const MOST = 6

interface Options {
  record: PackRecord
  /** Ids of claims, best first. */
  find: (record: PackRecord, query: string, filter: object) => string[]
  /** Whether rows are written in the browser's small markup language, or as plain text. */
  markup: boolean
}

/** Claims for what is typed, in the language in which it is typed. */
export function suggestionsFor(text: string, { record, find, markup }: Options): Suggestion[] {
  const language: Lang = /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en'
  const index = indexRecord(record)
  return find(record, text, {})
    .slice(0, MOST)
    .map((claim) => {
      const { text: texts, topic } = index.claim(claim)
      const content = texts[language]
      const beside = index.topic(topic).name[language]
      const description = markup
        ? `${escapeMarkup(content)} <dim>${escapeMarkup(beside)}</dim>`
        : `${content} (${beside})`
      return { content, description }
    })
}

/** The claim whose suggestion a text is, or null. */
export function claimSuggested(text: string, { claims }: PackRecord): string | null {
  const wanted = text.trim()
  return claims.find(({ text: { en, ar } }) => en === wanted || ar === wanted)?.id ?? null
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** For a description: the browser refuses all rows where one is no well-formed markup. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)
}
