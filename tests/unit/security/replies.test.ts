import { describe, expect, test } from 'vitest'
import type { ListedMention, ListedMentions } from '../../../src/extension/messages.ts'
import { readListedMentions, readToldMention } from '../../../src/extension/read-reply.ts'

const ITEM: ListedMention = {
  id: 'm1:0',
  place: 'm1',
  quote: 'the words',
  lang: 'en',
  claim: 'a-claim',
  comparison: 'same',
  compared: 'count',
  polarity: 'affirmed',
}
const EMPTY: ListedMentions = { marked: [], leftOut: [], possible: [] }

const TOLD = {
  mention: {
    start: 0,
    end: 9,
    quote: 'the words',
    sentence: { start: 0, end: 20 },
    claim: 'a-claim',
    comparison: 'different',
    value: { kind: 'count', text: 'at least 40', low: 40, high: Number.POSITIVE_INFINITY },
    explanation: { code: 'more', by: 3 },
    polarity: 'open',
    score: 70,
    reasons: [{ role: 'what', concept: 'bridge', text: 'bridge' }],
    speaker: { start: 3, end: 5, text: 'the mayor', speaker: 'mayor' },
  },
  lang: undefined,
  published: '2024-03-01',
}

/** What a renderer takes for an element where the way of a message keeps `undefined`, as Firefox's does. */
const ELEMENT = {
  constructor: undefined,
  type: 'div',
  props: { dangerouslySetInnerHTML: { __html: '<form action="https://elsewhere.example">' } },
}

describe('a list of mentions from a page', () => {
  test.each([
    ['of none', EMPTY],
    ['of some', { ...EMPTY, marked: [ITEM, { ...ITEM, lang: undefined, comparison: null, compared: null }] }],
  ])('%s is read', (_, items) => {
    expect(readListedMentions(items)).toEqual(items)
    expect(readListedMentions(JSON.parse(JSON.stringify(items)))).not.toBeNull()
  })

  test.each([
    ['nothing', null],
    ['a text', 'marked'],
    ['a list', []],
    ['a group missing', { marked: [], leftOut: [] }],
    ['a group more', { ...EMPTY, html: [] }],
    ['a group that only looks like a list', { ...EMPTY, marked: { length: 1, 0: ITEM } }],
    ['an element for words', { ...EMPTY, marked: [{ ...ITEM, quote: ELEMENT }] }],
    ['an element for a claim', { ...EMPTY, marked: [{ ...ITEM, claim: ELEMENT }] }],
    ['a field more', { ...EMPTY, marked: [{ ...ITEM, ref: 'x' }] }],
    ['a field of the prototype', { ...EMPTY, marked: [JSON.parse('{"__proto__": {"id": "m1:0"}}')] }],
    ['words without end', { ...EMPTY, marked: [{ ...ITEM, quote: 'x'.repeat(100_001) }] }],
    ['a list without end', { ...EMPTY, possible: Array(50_001).fill(ITEM) }],
    ['another comparison', { ...EMPTY, marked: [{ ...ITEM, comparison: 'false' }] }],
  ])('with %s is not', (_, items) => {
    expect(readListedMentions(items)).toBeNull()
  })
})

describe('a mention from a page', () => {
  test('is read, by JSON and as it is', () => {
    expect(readToldMention(TOLD)).toEqual(TOLD)
    expect(readToldMention(JSON.parse(JSON.stringify(TOLD)))).not.toBeNull()
  })

  test.each([
    ['nothing', null],
    ['no mention', { lang: 'en' }],
    ['an element for words', { ...TOLD, mention: { ...TOLD.mention, quote: ELEMENT } }],
    ['an element for a ground', { ...TOLD, mention: { ...TOLD.mention, reasons: [ELEMENT] } }],
    ['an element for who speaks', { ...TOLD, mention: { ...TOLD.mention, speaker: ELEMENT } }],
    ['an element for a day', { ...TOLD, published: ELEMENT }],
    ['a value of no kind', { ...TOLD, mention: { ...TOLD.mention, value: { kind: 'html', text: 'x' } } }],
    ['a place that is no number', { ...TOLD, mention: { ...TOLD.mention, start: '0' } }],
  ])('with %s is not', (_, told) => {
    expect(readToldMention(told)).toBeNull()
  })
})
