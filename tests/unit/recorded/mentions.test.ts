import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'vitest'
import type { Article } from '../../../src/core/article.ts'
import type { Mention } from '../../../src/core/mention.ts'
import { type LabelledArticle, layOut, readLabelled } from '../../evaluate/labelled.ts'
import { MATCHER } from '../match/bundled-matcher.ts'
import { changed, randomOf } from './changed.ts'
import { fingerprint } from './fingerprint.ts'
import { expectRecorded } from './recorded.ts'
import { TURNING } from './turning-words.ts'

const ARTICLES = join(import.meta.dirname, '../../cases/articles')

test.each(['dev/ar-d', 'dev/en-d', 'test/ar-a', 'test/en-a'])('the mentions in %s', async (set) => {
  const rows = readLabelled(join(ARTICLES, `${set}.jsonl`)).flatMap((labelled) =>
    MATCHER.findMentions(layOut(labelled, { lines: true }).article).map(
      (mention) => `${labelled.id} ${rowOf(mention)}`,
    ),
  )
  await expectRecorded(`mentions-${set.replace('/', '-')}`, rows)
})

test.each(['ar', 'en'] as const)('the mentions in every labelled article in %s', async (lang) => {
  const files = globSync(`{dev,test,train}/${lang}-*.jsonl`, { cwd: ARTICLES }).sort()
  const rows = files.flatMap((file) =>
    readLabelled(join(ARTICLES, file)).map((labelled) => {
      const mentions = MATCHER.findMentions(layOut(labelled).article)
      return `${dirname(file)} ${labelled.id}: ${mentions.length} ${fingerprint(mentions.map(rowOf))}`
    }),
  )
  await expectRecorded(`articles-${lang}`, rows)
})

/** How many other sentences are made of each that was labelled with a claim, and how many more of which only a fingerprint is kept. */
const OTHERS = 3
const MORE = 8

test.each(['ar', 'en'] as const)('the mentions in sentences near labelled ones in %s', async (lang) => {
  const articles = ['dev/LANG-d', 'test/LANG-b', 'test/LANG-c'].flatMap((set) =>
    readLabelled(join(ARTICLES, `${set.replace('LANG', lang)}.jsonl`)),
  )
  const rowsOf = (from: number, to: number) => articles.map((article) => rowsNear(article, from, to))
  await expectRecorded(`mentions-near-${lang}`, rowsOf(0, OTHERS).flat())
  const more = rowsOf(OTHERS, OTHERS + MORE).map((rows, i) => `${articles[i]?.id} ${fingerprint(rows)}`)
  await expectRecorded(`mentions-nearer-${lang}`, more)
})

/** What is found in the labelled sentences of an article, each told behind title and sentence before, and changed in several ways. */
function rowsNear(
  { id, lang, published, title, sentences }: LabelledArticle,
  from: number,
  to: number,
): string[] {
  return sentences.flatMap(({ text, claims }, i) => {
    if (claims.length === 0) return []
    const before = [title, ...(i > 0 ? [sentences[i - 1]?.text ?? ''] : [])]
    const start = before.join('\n').length + 1
    return Array.from({ length: to - from }, (_, n) => {
      const other = changed(randomOf(`${from + n} ${text}`), text, () => TURNING[lang])
      const article = { text: [...before, other.text].join('\n'), lang, published } as Article
      const told = MATCHER.findMentions(article)
        .filter((mention) => mention.start >= start)
        .map(
          ({ claim, polarity, comparison, score, possible, value, speaker }) =>
            `${claim} ${polarity} ${comparison ?? '-'} ${score}${possible ? '?' : ''} ${value?.text ?? ''} ${speaker?.text ?? ''}`,
        )
      return `${id} ${i} ${other.change}: ${told.join(' | ')}`
    })
  })
}

/** A line for each mention: where, what, and on what grounds. */
function rowOf({
  start,
  end,
  sentence,
  claim,
  polarity,
  comparison,
  score,
  possible,
  ...rest
}: Mention): string {
  const { quote, value, explanation, reasons, speaker } = rest
  const place = `${start}-${end} of ${sentence.start}-${sentence.end}`
  const judged = `${claim} ${polarity} ${comparison ?? 'nothing'} ${score}${possible ? ' possible' : ''}`
  const grounds = reasons.map(({ role, concept, text }) => `${role}: ${concept} "${text}"`)
  return [place, judged, `"${quote}"`, ...grounds, ...[value, explanation, speaker].map(told)].join(' | ')
}

const told = (part: unknown): string => (part ? JSON.stringify(part) : '-')
