import { expect, test } from 'vitest'
import { createReader } from '../../../src/core/match/read-article.ts'
import { PACK } from './bundled-matcher.ts'

const TEXT = [
  'The coalition was formed in 2014.',
  'Was the combat mission in Iraq over in 2021?',
  'It ended in December 2021, the ministry said.',
].join(' ')

const datesOf = (carried: readonly { from: string }[] | undefined) => carried?.map(({ from }) => from)

test('a question and its answer each have the dates of the sentences before them, nearest first', () => {
  const seen = []
  // Each context holds until the next is asked for.
  for (const { carried, exchange } of createReader(PACK.matcher).read({
    text: TEXT,
    lang: 'en',
    published: '2024-01-25',
  }))
    seen.push({ own: datesOf(carried), others: exchange.map((other) => datesOf(other.carried)) })
  expect(seen).toEqual([
    { own: [], others: [] },
    { own: ['2014-01-01'], others: [['2021-01-01', '2014-01-01']] },
    { own: ['2021-01-01', '2014-01-01'], others: [['2014-01-01']] },
  ])
})
