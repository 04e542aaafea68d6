import { describe, expect, test } from 'vitest'
import {
  currentRow,
  type Facet,
  facetCounts,
  facetsOf,
  filterRows,
  NO_FILTER,
  placeOf,
  type Row,
  rowsOf,
  topicsOf,
} from '../../../src/ui/panel/filter-items.ts'
import type { PageItem } from '../../../src/ui/popup/popup-port.ts'

const topic = (id: string) => ({ id, name: { en: id, ar: id } })

function item(id: string, rest: Partial<PageItem> = {}): PageItem {
  const [place = ''] = id.split(':')
  return {
    id,
    place,
    quote: 'words',
    claim: { en: 'claim', ar: 'قول' },
    topic: topic('talks'),
    comparison: null,
    compared: null,
    polarity: 'affirmed',
    differs: false,
    revised: false,
    oneOrigin: false,
    ...rest,
  }
}

const items = {
  marked: [
    item('m1:0', { comparison: 'different', differs: true }),
    item('m1:1', { oneOrigin: true, topic: topic('troops') }),
    item('m2:0', { comparison: 'newer', oneOrigin: true }),
  ],
  leftOut: [item('s1:0', { comparison: 'same' })],
  possible: [item('p1:0', { polarity: 'denied' })],
}
const rows = rowsOf(items)
const ids = (some: Row[]) => some.map((row) => row.item.id)

test('marked mentions come first, then those left out, then possible ones', () => {
  expect(rows.map(({ item, unmarked }) => [item.id, unmarked])).toEqual([
    ['m1:0', null],
    ['m1:1', null],
    ['m2:0', null],
    ['s1:0', 'leftOut'],
    ['p1:0', 'possible'],
  ])
})

test('a row has every state that holds of it', () => {
  expect(rows.map((row) => [...facetsOf(row)])).toEqual([
    ['different', 'differ'],
    ['single'],
    ['newer', 'single'],
    ['same', 'leftOut'],
    ['denied', 'possible'],
  ])
})

describe('the list keeps', () => {
  const cases: [topic: string | null, facets: Facet[], kept: string[]][] = [
    [null, [], ['m1:0', 'm1:1', 'm2:0', 's1:0', 'p1:0']],
    [null, ['single'], ['m1:1', 'm2:0']],
    [null, ['different', 'newer'], ['m1:0', 'm2:0']],
    ['troops', [], ['m1:1']],
    ['talks', ['single'], ['m2:0']],
    ['troops', ['possible'], []],
  ]
  test.each(cases)('of topic %s and states %j: %j', (topic, facets, kept) => {
    expect(ids(filterRows(rows, { topic, facets: new Set(facets) }))).toEqual(kept)
  })

  test('everything where nothing is asked', () => {
    expect(filterRows(rows, NO_FILTER)).toEqual(rows)
  })
})

test('only states that tell rows apart are offered', () => {
  expect(facetCounts(rows).map(({ facet, count }) => [facet, count])).toEqual([
    ['different', 1],
    ['same', 1],
    ['newer', 1],
    ['denied', 1],
    ['differ', 1],
    ['single', 2],
    ['leftOut', 1],
    ['possible', 1],
  ])
  expect(facetCounts(rows.slice(1, 2))).toEqual([])
})

test('topics stand once each, in the page’s order', () => {
  expect(topicsOf(rows).map(({ id }) => id)).toEqual(['talks', 'troops'])
})

describe('a mention that was listed before is found', () => {
  const [first, second] = [item('m1:0', { quote: 'a' }), item('m2:0', { quote: 'b' })]
  const other = { en: 'another claim', ar: 'قول آخر' }
  test.each([
    ['as it was', first, [first, second], 0],
    ['under another id, by its words', item('m9:0', { quote: 'b' }), [first, second], 1],
    ['by its words rather than by an id given out anew', item('m1:0', { quote: 'b' }), [first, second], 1],
    ['in words that the page has changed', item('m2:0', { quote: 'b and c' }), [first, second], 1],
    ['not where the id is of another claim', item('m2:0', { quote: 'c', claim: other }), [first, second], -1],
    ['not where it is gone', item('m3:0', { quote: 'c' }), [first, second], -1],
  ])('%s', (_, listed, items, place) => {
    expect(placeOf(listed, rowsOf({ marked: items, leftOut: [], possible: [] }))).toBe(place)
  })
})

test.each([
  [null, null, null],
  ['m1', null, 'm1:0'],
  ['m1', 'm1:1', 'm1:1'],
  ['m2', 'm1:1', 'm2:0'],
  ['gone', 'm1:1', null],
])('at place %s, with %s chosen last, the reader is at %s', (at, chosen, current) => {
  expect(currentRow(rows, { at, chosen })).toBe(current)
})
