import { expect, test } from 'vitest'
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
  { id: 'm1', mentions: [mention(first?.id, 'one'), mention(second?.id, 'two')] },
  { id: 'm2', mentions: [mention('no-such-claim', 'three')] },
] as unknown as Mark[]

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
  expect(items.marked.map(({ id, claim }) => ({ id, claim }))).toEqual([
    { id: 'm1:0', claim: first?.text },
    { id: 'm1:1', claim: second?.text },
  ])
})
