import { describe, expect, test } from 'vitest'
import { formatDate, formatDateRange } from '../../../src/ui/shared/dates.ts'
import type { Locale } from '../../../src/ui/shared/locale.ts'

const dates: [date: string, locale: Locale, words: string][] = [
  ['2024-08-15', 'en', '15 August 2024'],
  ['2024-08-15', 'ar', '15 آب (أغسطس) 2024'],
  ['2021-12-09', 'ar', '9 كانون الأول (ديسمبر) 2021'],
  ['2014-09', 'en', 'September 2014'],
  ['2014-09', 'ar', 'أيلول (سبتمبر) 2014'],
  ['2014', 'en', '2014'],
  ['2014', 'ar', '2014'],
  ['Thursday', 'en', 'Thursday'],
]
test.each(dates)('%s in %s is %s', (date, locale, words) => {
  expect(formatDate(date, locale)).toBe(words)
})

test('months are called as browsers call them', () => {
  const nameIn = (tag: string, month: number) =>
    new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2024, month - 1, 15)),
    )
  for (let month = 1; month <= 12; month++) {
    const date = `2024-${String(month).padStart(2, '0')}`
    expect(formatDate(date, 'en')).toBe(`${nameIn('en-GB', month)} 2024`)
    expect(formatDate(date, 'ar')).toBe(`${nameIn('ar-IQ', month)} (${nameIn('ar-EG', month)}) 2024`)
  }
})

describe('an interval', () => {
  const intervals: [from: string, to: string, words: string][] = [
    ['2024-08-15', '2024-08-15', '15 August 2024'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-02-01', '2023-02-29', '1 February 2023 – 29 February 2023'],
    ['2021-01-01', '2021-12-31', '2021'],
    ['2021-12-09', '2024-08-15', '9 December 2021 – 15 August 2024'],
  ]
  test.each(intervals)('from %s to %s is %s', (from, to, words) => {
    expect(formatDateRange(from, to, 'en')).toBe(words)
  })
})
