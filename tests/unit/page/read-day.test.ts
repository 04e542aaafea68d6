import { describe, expect, test } from 'vitest'
import { readDay, readDayInPath } from '../../../src/page/read-day.ts'

const written: [string, string | null][] = [
  ['2024-01-26T09:30:00+03:00', '2024-01-26'],
  // The publisher's day, although it is the 26th in Greenwich and later east of it.
  ['2024-01-25T23:30:00-05:00', '2024-01-25'],
  ['2024-01-26 00:10:00', '2024-01-26'],
  ['2024-1-6', '2024-01-06'],
  ['2024/01/26 10:00', '2024-01-26'],
  ['20240126', '2024-01-26'],
  ['20240126T1010Z', '2024-01-26'],
  ['Fri, 26 Jan 2024 10:00:00 GMT', '2024-01-26'],
  ['26 January 2024', '2024-01-26'],
  ['26-Jan-2024', '2024-01-26'],
  ['January 26, 2024, 10:00 am', '2024-01-26'],
  ['Fri Jan 26 10:00:00 UTC 2024', '2024-01-26'],
  ['Sept. 3, 2024', '2024-09-03'],
  [' 2024-02-29 ', '2024-02-29'],
  ['2023-02-29', null],
  ['2024-13-01', null],
  ['2024-00-10', null],
  ['0001-01-01T00:00:00', null],
  ['1970-01-01T00:00:00Z', null],
  ['2024-01', null],
  ['2024012', null],
  ['1706253000', null],
  ['yesterday', null],
  ['', null],
]

const paths: [string, string | null][] = [
  ['/news/2024/1/26/a-slug', '2024-01-26'],
  ['/2024/01/26/', '2024-01-26'],
  ['/story-2024-01-26.html', '2024-01-26'],
  ['/middle-east/20240126-a-slug', '2024-01-26'],
  ['/a-slug_2024_01_26', '2024-01-26'],
  ['/news/2024/13/26/a', null],
  ['/news/2024/01/', null],
  ['/id/202401261', null],
  ['/article/1124012699', null],
  ['/', null],
]

describe('a day as publishers write it for machines', () => {
  test.each(written)('%s → %s', (text, day) => expect(readDay(text)).toBe(day))
})

describe('a day in an address', () => {
  test.each(paths)('%s → %s', (path, day) => expect(readDayInPath(path)).toBe(day))
})
