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

  test('months may count on beyond their year', () => {
    expect(monthRange(2024, 2)).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(monthRange(2021, 0)).toEqual(monthRange(2020, 12))
    expect(monthRange(2021, 14)).toEqual(monthRange(2022, 2))
    expect(yearRange(2024)).toEqual({ from: '2024-01-01', to: '2024-12-31' })
  })
})
