import type { Article } from '../core/article.ts'
import { isDay } from '../core/pack/calendar.ts'
import { isLanguageCode } from './options.ts'

/** One line of `--jsonl` input. */
export interface ArticleLine {
  id: string | number
  article: Article
}

/** A line that cannot be read; `id` is there where at least that could be. */
export class LineError extends Error {
  id: string | number | undefined
  constructor(message: string, id?: string | number) {
    super(message)
    this.id = id
  }
}

type Defaults = Pick<Article, 'lang' | 'published'>

/** Reads `{"id", "text", "lang"?, "published"?}`; what the line does not give is taken from `defaults`. Throws `LineError`. */
export function readArticleLine(line: string, defaults: Defaults): ArticleLine {
  const fields = parseObject(line)
  const { id, text } = fields
  if (typeof id !== 'string' && typeof id !== 'number') throw new LineError('no "id"')
  if (typeof text !== 'string') throw new LineError('no "text"', id)
  const lang = fields.lang ?? defaults.lang
  if (lang !== undefined && !(typeof lang === 'string' && isLanguageCode(lang))) {
    throw new LineError(`"lang" is not a language code: ${JSON.stringify(lang)}`, id)
  }
  const published = dayOf(fields.published ?? defaults.published)
  if (published === null) {
    throw new LineError(`"published" is not a day (YYYY-MM-DD): ${JSON.stringify(fields.published)}`, id)
  }
  return { id, article: { text, lang, published } }
}

function parseObject(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new LineError('not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError('not a JSON object')
  return value as Record<string, unknown>
}

/** The day, also of a date with time behind it; null where there is something else. */
function dayOf(value: unknown): string | undefined | null {
  if (value === undefined) return undefined
  if (typeof value !== 'string') return null
  const day = value.replace(/T\d\d:\d\d.*$/, '')
  return isDay(day) ? day : null
}
