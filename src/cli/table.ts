import type { Article, Lang } from '../core/article.ts'
import type { Mention } from '../core/mention.ts'
import type { Annotator } from './annotator.ts'

/** First strong isolate and its end: Arabic inside a left-to-right line stays in its place. */
const isolate = (text: string) => `\u2068${text}\u2069`

/** The mentions of one article as lines for people. */
export function formatTable(
  name: string,
  article: Article,
  mentions: Mention[],
  annotator: Annotator,
): string {
  const lang: Lang = article.lang?.toLowerCase().startsWith('ar') ? 'ar' : 'en'
  const about = [isolate(name), article.lang, article.published, countOf(mentions)]
  const rows = mentions.map((mention, index) => formatMention(index + 1, mention, lang, annotator))
  return `${[about.filter(Boolean).join(' · '), ...rows].join('\n\n')}\n`
}

function countOf(mentions: Mention[]): string {
  const possible = mentions.filter((mention) => mention.possible).length
  const sure = mentions.length - possible
  const found = sure === 0 ? 'no mention' : sure === 1 ? '1 mention' : `${sure} mentions`
  return possible === 0 ? found : `${found}, ${possible} possible`
}

function formatMention(number: number, mention: Mention, lang: Lang, annotator: Annotator): string {
  const where = `${mention.start}–${mention.end}`
  const sureness = mention.possible ? 'possible' : ''
  const state = [sureness, mention.polarity, comparisonOf(mention), `score ${mention.score}`]
    .filter(Boolean)
    .join(', ')
  const claim = annotator.claim(mention.claim)
  const lines = [`page    ${isolate(oneLine(mention.quote))}`]
  if (claim) lines.push(`record  ${isolate(claim.text[lang])}`)
  const head = `${String(number).padStart(3)}  ${where.padEnd(12)} ${mention.claim} (${state})`
  return [head, ...lines.map((line) => `     ${line}`)].join('\n')
}

function comparisonOf({ comparison, value }: Mention): string {
  if (!comparison) return ''
  return value ? `${comparison}: ${isolate(value.text)}` : comparison
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
