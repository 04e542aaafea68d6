import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArticleBlocks } from '../../../src/core/match/article-blocks.ts'
import { endOf } from '../../../src/core/match/made-once.ts'
import { createReader } from '../../../src/core/match/read-article.ts'
import { PACK } from './bundled-matcher.ts'

const READER = createReader(PACK.matcher)
const TEXTS = [
  'The coalition has a mission in Iraq.',
  'Baghdad spoke of the parliament.',
  'Some 2,500 US troops are stationed in Iraq.',
  'It rained. Nobody spoke.',
  'The Pentagon said the coalition stays.',
]
const PAGE = { lang: 'en', published: '2024-01-25' } as const

const blocksOf = (...articles: string[][]): ArticleBlocks => {
  const blocks = new ArticleBlocks(READER)
  for (const texts of articles) endOf(blocks.replace(texts, PAGE))
  return blocks
}
const anyArticle = fc.array(fc.constantFrom(...TEXTS), { maxLength: 6 })

test('after any changes the article names what a fresh reading of it names', () => {
  fc.assert(
    fc.property(fc.array(anyArticle, { minLength: 1, maxLength: 4 }), (articles) => {
      const changed = blocksOf(...articles)
      const fresh = blocksOf(articles.at(-1) ?? [])
      expect(changed.named()).toEqual(fresh.named())
      expect(changed.list.map(({ text }) => text)).toEqual(articles.at(-1))
    }),
  )
})

test('a block that stays, or has moved, is not read again; each occurrence is one', () => {
  const [a, b, c] = TEXTS as [string, string, string]
  const blocks = blocksOf([a, b, c, b])
  const before = blocks.list
  endOf(blocks.replace([b, c, a, b], PAGE))
  expect(blocks.list.map((block) => before.indexOf(block))).toEqual([1, 2, 0, 3])
  endOf(blocks.replace([b, b, b], PAGE))
  expect(blocks.list.map((block) => before.indexOf(block))).toEqual([1, -1, 3])
})

test('tells how many blocks at the start and at the end are those of before', () => {
  const [a, b, c] = TEXTS as [string, string, string]
  const blocks = blocksOf([a, b, c])
  expect(endOf(blocks.replace([a, a, c], PAGE))).toEqual({ head: 1, tail: 1 })
  expect(endOf(blocks.replace([a, a, c], PAGE))).toEqual({ head: 3, tail: 0 })
  blocks.clear()
  expect(blocks.named().size).toBe(0)
  expect(endOf(blocks.replace([a], PAGE))).toEqual({ head: 0, tail: 0 })
})
