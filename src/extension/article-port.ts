import type { Article } from '../core/article.ts'
import type { Mention } from '../core/mention.ts'
import type { SentMention } from './sent-mention.ts'

/**
 * The name of a connection from a page's engine to the background, which finds the mentions of the page's article. While it
 * lasts, both ends remember the article as it was last asked about and what was answered, and only changes travel.
 */
export const ARTICLE_PORT = 'article'

/** The engine's messages: any number with texts of blocks that are new, then the one that asks. */
export type ArticleMessage = { texts: string[] } | ArticleQuestion

/** The blocks are `head` of those before, then the texts sent since, then `tail` of those before. */
export interface ArticleQuestion extends Pick<Article, 'lang' | 'published'> {
  head: number
  tail: number
}

/**
 * The background's answer to a question, in one message or several: for each block its mentions, or the place in the answer
 * before of a list that is still the same. A first message without lists says that the question was heard. Offsets count from
 * the block's start, in UTF-16 code units. Where messages go by JSON, the upper bound of "at least" arrives as null: nothing in a page reads it.
 */
export interface ArticleAnswer {
  lists: (SentMention[] | number)[]
  isLast: boolean
}

/**
 * Where the block that is now at `at` stood before, if it stood anywhere: `head` blocks at the start are those of before, and
 * the article has become `longer` by so many blocks. No two blocks have one place.
 */
export function placeBefore(at: number, { head, longer }: { head: number; longer: number }): number | null {
  if (at < head) return at
  const place = at - longer
  return place >= head ? place : null
}

export const isSameList = (old: readonly Mention[] | undefined, list: readonly Mention[]): boolean =>
  old === list || (old?.length === list.length && JSON.stringify(old) === JSON.stringify(list))

/** Null for what no engine says. Checked lightly: only scripts of the extension can connect. */
export function readArticleMessage(value: unknown): ArticleMessage | null {
  if (typeof value !== 'object' || value === null) return null
  const { texts, head, tail, lang, published } = value as Record<string, unknown>
  if (Array.isArray(texts)) return texts.every((text) => typeof text === 'string') ? { texts } : null
  if (!isCount(head) || !isCount(tail)) return null
  return {
    head,
    tail,
    ...(typeof lang === 'string' && { lang }),
    ...(typeof published === 'string' && { published: published as Article['published'] }),
  } as ArticleQuestion
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
