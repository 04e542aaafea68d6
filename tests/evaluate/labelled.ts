import { readFileSync } from 'node:fs'
import type { Article } from '../../src/core/article.ts'
import type { Span } from '../../src/core/span.ts'
import { readStandings, type Standing, standingKey } from './standing.ts'

export type Compared = 'same' | 'different' | 'later' | 'none'

/** A sentence with the claims that a well-informed reader would want shown, and those that count neither way. */
export interface LabelledSentence {
  text: string
  claims: string[]
  related: string[]
  compare: Record<string, Compared>
  /** By claim; empty where the file has no labels of it. */
  standing: Record<string, Standing>
}

export interface LabelledArticle {
  id: string
  lang: 'ar' | 'en'
  published: string
  style: string
  kind: 'on-topic' | 'near-miss' | 'off-topic'
  title: string
  sentences: LabelledSentence[]
}

/** One article a line; missing label fields are empty. Throws with the line's number where a line cannot be read. */
export function readLabelled(file: string): LabelledArticle[] {
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() ? [parseLine(line, `${file}:${i + 1}`)] : []))
  const standings = readStandings(file)
  if (!standings) return articles
  const known: Standing = { polarity: 'affirmed', speakers: [] }
  for (const { id, sentences } of articles)
    for (const [i, { claims, standing }] of sentences.entries())
      for (const claim of claims) standing[claim] = standings.get(standingKey(id, i, claim)) ?? known
  return articles
}

function parseLine(line: string, place: string): LabelledArticle {
  try {
    const article = JSON.parse(line)
    const filled = (sentence: Partial<LabelledSentence>) => ({
      text: '',
      claims: [],
      related: [],
      compare: {},
      standing: {},
      ...sentence,
    })
    return { ...article, sentences: article.sentences.map(filled) }
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : error}`)
  }
}

/**
 * The text that a reader of the article has before them, with the place of each scored sentence in it. With `lines`, a
 * line that ends without a stop or begins with a time (a headline, a live blog) is a block of its own, as on a page; else
 * two make a block.
 */
export function layOut(
  article: LabelledArticle,
  { lines = false } = {},
): {
  article: Article
  places: { span: Span; sentence: LabelledSentence }[]
} {
  const titled = article.sentences[0]?.text === article.title
  const places: { span: Span; sentence: LabelledSentence }[] = []
  let text = article.title
  if (titled)
    places.push({ span: { start: 0, end: text.length }, sentence: article.sentences[0] as LabelledSentence })
  for (const [i, sentence] of article.sentences.slice(titled ? 1 : 0).entries()) {
    text += i % 2 === 0 || (lines && isLine(text, sentence.text)) ? '\n\n' : ' '
    const start = text.length
    text += sentence.text
    places.push({ span: { start, end: text.length }, sentence })
  }
  return { article: { text, lang: article.lang, published: article.published }, places }
}

const isLine = (before: string, text: string): boolean =>
  !/[.!?؟…]["”»')]*$/.test(before) || /^[\d٠-٩]{1,2}[:.][\d٠-٩]{2}/.test(text)
