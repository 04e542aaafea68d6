import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleFollower, FollowedArticle } from '../../../src/core/match/follow-article.ts'
import { moved } from '../../../src/core/match/moved.ts'
import { MATCHER } from '../match/bundled-matcher.ts'

const ROOT = new URL('../../../', import.meta.url)

/** Sentences of the articles that matchers may be tuned on, and some that lean on their neighbours. */
const SENTENCES = [
  ...['ar-d', 'en-d'].flatMap((name) =>
    readFileSync(new URL(`tests/cases/articles/dev/${name}.jsonl`, ROOT), 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => {
        const { title, sentences } = JSON.parse(line) as { title: string; sentences: { text: string }[] }
        return [title, ...sentences.map(({ text }) => text)]
      }),
  ),
  'He added that the coalition would leave by the end of September 2025.',
  'Will the 2,500 US troops leave Iraq?',
  'The Turkish army left the north of the country.',
  'وأضاف أن القوات الأمريكية ستنسحب من العراق.',
]

const block = fc
  .array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 2 })
  .map((picks) => picks.map((pick) => SENTENCES[pick]).join(' '))
const place = fc.nat(30)
const edit = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: place, texts: fc.array(block, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('remove' as const), at: place, count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('move' as const), at: place, to: place }),
  fc.record({ kind: fc.constant('copy' as const), at: place, to: place }),
  fc.record({ kind: fc.constant('abandon' as const), steps: fc.nat(20), at: place, text: block }),
  fc.record({ kind: fc.constant('page' as const), published: fc.constantFrom('2021-12-10', undefined) }),
)
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function edited(article: FollowedArticle, change: Edit): FollowedArticle {
  const { blocks } = article
  switch (change.kind) {
    case 'insert':
      return { ...article, blocks: blocks.toSpliced(change.at, 0, ...change.texts) }
    case 'remove':
      return { ...article, blocks: blocks.toSpliced(change.at, change.count) }
    case 'move':
      return {
        ...article,
        blocks: blocks
          .toSpliced(change.at, 1)
          .toSpliced(change.to, 0, ...blocks.slice(change.at, change.at + 1)),
      }
    case 'copy':
      return { ...article, blocks: blocks.toSpliced(change.to, 0, ...blocks.slice(change.at, change.at + 1)) }
    case 'abandon':
      return { ...article, blocks: blocks.with(0, change.text) }
    case 'page':
      return { ...article, published: change.published as FollowedArticle['published'] }
  }
}

/** Runs up to `steps` steps of a reading; its result if that was its end. */
function run(follower: ArticleFollower, article: FollowedArticle, steps = Number.POSITIVE_INFINITY) {
  const reading = follower.read(article)
  for (let taken = 0; taken <= steps; taken++) {
    const { done, value } = reading.next()
    if (done) return { lists: value, steps: taken }
  }
  return null
}

/** The blocks' mentions with offsets into the article's text. */
function absolute({ blocks }: FollowedArticle, follower: ArticleFollower, article: FollowedArticle) {
  let start = 0
  return run(follower, article)?.lists.flatMap((mentions, i) => {
    const found = mentions.map((mention) => moved(mention, start))
    start += (blocks[i] as string).length + 1
    return found
  })
}

describe('an article that changes', () => {
  const first = fc.array(block, { minLength: 1, maxLength: 14 })
  const edits = fc.array(edit, { minLength: 1, maxLength: 6 })
  const numRuns = Number(process.env.HASHIYA_RUNS ?? 40)

  test('has the mentions that a first reading of it would give', {
    timeout: 120_000 + numRuns * 2000,
  }, () => {
    fc.assert(
      fc.property(first, edits, (blocks, changes) => {
        const follower = MATCHER.follow()
        let article: FollowedArticle = { blocks, lang: 'en', published: '2024-09-30' }
        run(follower, article)
        for (const change of changes) {
          article = edited(article, change)
          if (article.blocks.length === 0) return
          if (change.kind === 'abandon') {
            run(follower, article, change.steps)
            continue
          }
          const { blocks: texts, ...page } = article
          const fresh = MATCHER.findMentions({ ...page, text: texts.join('\n') })
          expect(absolute(article, follower, article)).toEqual(fresh)
        }
      }),
      { numRuns },
    )
  })

  const long = Array.from({ length: 60 }, (_, i) => SENTENCES[(i * 7) % SENTENCES.length] as string)
  const page = { lang: 'en', published: '2024-09-30' } as const

  test('is not read again where nothing in it or before it has changed', () => {
    const follower = MATCHER.follow()
    const before = run(follower, { ...page, blocks: long })
    const again = run(follower, { ...page, blocks: long })
    expect(before?.steps).toBeGreaterThan(100)
    expect(again?.lists).toEqual(before?.lists)
    expect(again?.lists.every((list, i) => list === before?.lists[i])).toBe(true)
    const added = run(follower, { ...page, blocks: [...long, 'He added that nobody would leave.'] })
    expect(added?.steps).toBeLessThan(6)
    expect(added?.lists.slice(0, -1).every((list, i) => list === before?.lists[i])).toBe(true)
  })

  test('finds its speaker in the block before, wherever that stood when it was first read', () => {
    const blocks = [
      'A coalition spokesman said the talks went well.',
      'It rained.',
      'He added that the combat mission of the US-led coalition in Iraq has ended.',
    ]
    const follower = MATCHER.follow()
    run(follower, { ...page, blocks: blocks.toReversed() })
    const found = absolute({ ...page, blocks }, follower, { ...page, blocks })
    const text = blocks.join('\n')
    expect(found?.at(-1)?.speaker).toMatchObject({ text: 'A coalition spokesman', start: 0 })
    expect(found).toEqual(MATCHER.findMentions({ ...page, text }))
  })

  test('is read again only near a change in its middle', () => {
    const follower = MATCHER.follow()
    const before = run(follower, { ...page, blocks: long })
    const after = run(follower, { ...page, blocks: long.toSpliced(30, 0, 'The weather was fine.') })
    expect(after?.steps).toBeLessThan(20)
    expect(after?.lists.at(-1)).toBe(before?.lists.at(-1))
  })
})
