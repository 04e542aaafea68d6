import { expect, test } from 'vitest'
import { describeClaim } from '../../../src/core/pack/cross-reference.ts'
import { listedMentions, mentionOfRow } from '../../../src/extension/listed-mentions.ts'
import { pageItemsOf } from '../../../src/extension/page-items.ts'
import { createRecords } from '../../../src/extension/records.ts'
import type { Mark } from '../../../src/page/mark.ts'
import { bundledPack } from '../../tools/bundled-pack.ts'

const { record } = bundledPack()
const [first, second] = record.claims
const mention = (claim: string | undefined, quote: string) => ({
  claim,
  quote,
  comparison: 'same',
  polarity: 'affirmed',
  value: { kind: 'count' },
})
const marks = [
  { id: 'm1', contents: [mention(first?.id, 'one'), mention(second?.id, 'two')] },
  { id: 'm2', contents: [mention('no-such-claim', 'three')] },
].map((mark) => ({ ...mark, mentions: mark.contents })) as unknown as Mark[]

test('each mention of a place is a row, and is found again by it', () => {
  const rows = listedMentions(marks, 'en')
  expect(rows.map(({ id, place, quote, compared }) => ({ id, place, quote, compared }))).toEqual([
    { id: 'm1:0', place: 'm1', quote: 'one', compared: 'count' },
    { id: 'm1:1', place: 'm1', quote: 'two', compared: 'count' },
    { id: 'm2:0', place: 'm2', quote: 'three', compared: 'count' },
  ])
  expect(rows.map(({ id }) => mentionOfRow(marks, id)?.quote)).toEqual(['one', 'two', 'three'])
  expect(mentionOfRow(marks, 'm1:2')).toBeNull()
  expect(mentionOfRow(marks, 'm3:0')).toBeNull()
})

test('a row says what the record says of its claim; a claim that no pack has is no row', () => {
  const items = pageItemsOf(
    { marked: listedMentions(marks, 'en'), leftOut: [], possible: [] },
    createRecords([record]),
  )
  const rows = [
    { of: first, id: 'm1:0', quote: 'one' },
    { of: second, id: 'm1:1', quote: 'two' },
  ]
  expect(items.marked).toEqual(
    rows.map(({ of, id, quote }) => {
      const { accounts, later, state } = describeClaim(record, of?.id ?? '')
      return {
        id,
        place: 'm1',
        quote,
        lang: 'en',
        claim: of?.text,
        topic: record.topics.find((topic) => topic.id === of?.topic),
        comparison: 'same',
        compared: 'count',
        polarity: 'affirmed',
        differs: accounts.length > 0,
        revised: later.length > 0,
        oneOrigin: state === 'single-origin',
      }
    }),
  )
})
