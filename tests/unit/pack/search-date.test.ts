import { describe, expect, test } from 'vitest'
import { findClaims, readDatedQuery } from '../../../src/core/pack/search-date.ts'
import { bundledRecord } from './bundled.ts'

const record = bundledRecord()

test.each([
  ['2024', '2024', ''],
  ['troops 2020', '2020', 'troops'],
  ['2024-01-25', '2024-01-25', ''],
  ['2024/8', '2024-08', ''],
  ['January 2024 talks', '2024-01', 'talks'],
  ['25 Jan 2024', '2024-01-25', ''],
  ['August 15, 2024', '2024-08-15', ''],
  ['كانون الثاني 2024', '2024-01', ''],
  ['٢٥ يناير ٢٠٢٤', '2024-01-25', ''],
  ['اللجنة آب 2024', '2024-08', 'اللجنه'],
  ['committee كانون الأول 2023', '2023-12', 'committee'],
  ['Sept 2024', '2024-09', ''],
  ['Sept. 2024 talks', '2024-09', 'talks'],
  ['25th January 2024', '2024-01-25', ''],
  ['the 25th of January, 2024', '2024-01-25', 'the'],
  ['15/8/2024', '2024-08-15', ''],
  ['5/8/2024', '2024-08-05', ''],
  ['12/25/2023', '2023-12-25', ''],
  ['2024 August 15', '2024-08-15', ''],
  ['جانفي 2024', '2024-01', ''],
  ['قوات الخامس والعشرين من يناير 2024', '2024-01-25', 'قوات'],
  ['troops may leave 2024', '2024', 'troops may leave'],
])('%s asks for %s', (query, period, rest) => {
  expect(readDatedQuery(query)).toEqual({ period, rest })
})

test.each(['2,500 troops', '2500', 'January', 'coalition', '', '1700'])('%s names no time', (query) => {
  expect(readDatedQuery(query)).toBeNull()
})

describe('the record is searched by time', () => {
  const daysOf = (id: string) => {
    const claim = record.claims.find((one) => one.id === id)
    const { values, statements = [] } = claim ?? {}
    const published = (document: string) =>
      record.documents.find((one) => one.id === document)?.published ?? ''
    return [
      ...statements.map(({ said, document }) => said ?? published(document)),
      ...(values?.dates ?? []).map(({ date }) => date),
    ]
  }

  test.each(['2024-01-25', '2024-08', 'August 2024'])('%s gives what has a date of it', (query) => {
    const { period = '' } = readDatedQuery(query) ?? {}
    const found = findClaims(record, query, {})
    expect(found.length).toBeGreaterThan(0)
    for (const id of found)
      expect(daysOf(id).some((day) => day.startsWith(period) || period.startsWith(day))).toBe(true)
    const all = record.claims.filter(({ id }) => daysOf(id).some((day) => day.startsWith(period)))
    expect(found).toEqual(expect.arrayContaining(all.map(({ id }) => id)))
  })

  test('words narrow a time down', () => {
    const all = findClaims(record, 'August 2024', {})
    const some = findClaims(record, 'announcement August 2024', {})
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(all.length)
    expect(all).toEqual(expect.arrayContaining(some))
  })

  test('a time of which nothing is told leaves the words', () => {
    expect(findClaims(record, 'coalition 1999', {})).toEqual(
      expect.arrayContaining(findClaims(record, 'coalition', {}).slice(0, 3)),
    )
  })
})
