import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayNumber,
  dayOf,
  dayOfNumber,
  monthRange,
  weekdayOf,
  yearRange,
} from '../../../src/core/day.ts'

describe('days', () => {
  test.each([
    [1970, 1, 1, '1970-01-01'],
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [2021, 4, 31, null],
    [2021, 13, 1, null],
    [2021, 0, 1, null],
    [10_000, 1, 1, null],
  ])('%d, %d, %d is %s', (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected)
  })

  test.each([
    ['1970-01-01', 4],
    ['2024-08-15', 4],
    ['2021-07-25', 0],
    ['1969-12-28', 0],
  ])('%s is weekday %d', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday)
  })

  test('numbers and days go there and back, a day apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number)
        expect(addDays(dayOfNumber(number), 1) > dayOfNumber(number)).toBe(true)
      }),
    )
  })

  test.each([
    [-1e9, '0001-01-01'],
    [1e9, '9999-12-31'],
    [Number.POSITIVE_INFINITY, '9999-12-31'],
  ])('no day lies further away than can be written: %d', (number, day) => {
    expect(dayOfNumber(number)).toBe(day)
    expect(addDays('2024-01-01', number)).toBe(day)
  })

  test.each([
    [24, { from: '0024-01-01', to: '0024-12-31' }],
    [1, { from: '0001-01-01', to: '0001-12-31' }],
    [9999, { from: '9999-01-01', to: '9999-12-31' }],
  ])('the year %d is its own', (year, range) => {
    expect(yearRange(year)).toEqual(range)
  })

  test.each([-66_000_000, 0, 10_000, 1e12])(
    'a year %d is near the end of all that can be written',
    (year) => {
      const { from, to } = yearRange(year)
      expect(from <= to).toBe(true)
      expect([from.slice(0, 4), to.slice(0, 4)]).toEqual(year < 1 ? ['0001', '0001'] : ['9999', '9999'])
    },
  )

  test('months may count on beyond their year', () => {
    expect(monthRange(2024, 2)).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(monthRange(2021, 0)).toEqual(monthRange(2020, 12))
    expect(monthRange(2021, 14)).toEqual(monthRange(2022, 2))
    expect(yearRange(2024)).toEqual({ from: '2024-01-01', to: '2024-12-31' })
  })
})
