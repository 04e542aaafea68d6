import MiniSearch from 'minisearch'
import type { PackRecord } from '../../src/core/pack/pack.ts'
import { fold } from '../../src/core/text/fold.ts'
import { sentences } from '../../src/core/text/sentences.ts'
import { tokenize } from '../../src/core/text/tokens.ts'
import type { Find } from './score.ts'

/** A simple matcher that ours must beat. A threshold, where it has one, is chosen in hindsight, in its favour. */
export interface Peer {
  name: string
  thresholds: number[]
  find(threshold: number): Find
}

/** Words that stand in the texts of at most this many claims are that claim's keywords. */
const RARE = 3
const KEYWORDS = 2

export function peers(record: PackRecord): Peer[] {
  return [keywordList(record), retrieval(record)]
}

function words(text: string): string[] {
  return tokenize(fold(text).text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text: word }) => word.replace(/^[وفب]?ال(?=.{3})/, ''))
}

function* sentencesOf(text: string): Generator<{ start: number; end: number; text: string }> {
  let offset = 0
  for (const block of text.split('\n')) {
    for (const { start, end } of sentences(block))
      yield { start: offset + start, end: offset + end, text: block.slice(start, end) }
    offset += block.length + 1
  }
}

/** A sentence with at least so many of a claim's own words is linked to it. */
function keywordList(record: PackRecord): Peer {
  const claims = record.claims.map(({ id, text }) => ({
    id,
    words: new Set([...words(text.en), ...words(text.ar)]),
  }))
  const spread = new Map<string, number>()
  for (const claim of claims) for (const word of claim.words) spread.set(word, (spread.get(word) ?? 0) + 1)
  const own = claims.map((claim) => ({
    id: claim.id,
    words: [...claim.words].filter((word) => (spread.get(word) ?? 0) <= RARE),
  }))
  return {
    name: 'keyword list',
    thresholds: [KEYWORDS, KEYWORDS + 1, KEYWORDS + 2],
    find: (threshold) => (article) =>
      [...sentencesOf(article.text)].flatMap(({ start, end, text }) => {
        const here = new Set(words(text))
        return own
          .filter((claim) => claim.words.filter((word) => here.has(word)).length >= threshold)
          .map(({ id }) => ({ start, end, claim: id, comparison: null }))
      }),
  }
}

/** BM25 retrieval against the claims' texts in both languages: the best claim above the threshold. */
function retrieval(record: PackRecord): Peer {
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: words,
    processTerm: (word) => word,
  })
  index.addAll(record.claims.map(({ id, text }) => ({ id, text: `${text.en} ${text.ar}` })))
  const cache = new Map<string, { id: string; score: number } | null>()
  const best = (text: string) => {
    const known = cache.get(text)
    if (known !== undefined) return known
    const [first] = index.search(text)
    const found = first ? { id: String(first.id), score: first.score } : null
    cache.set(text, found)
    return found
  }
  return {
    name: 'BM25 retrieval',
    thresholds: [5, 10, 15, 20, 25, 30, 40, 50, 60],
    find: (threshold) => (article) =>
      [...sentencesOf(article.text)].flatMap(({ start, end, text }) => {
        const found = best(text)
        return found && found.score >= threshold ? [{ start, end, claim: found.id, comparison: null }] : []
      }),
  }
}
