import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../../src/core/article.ts'
import { addDays } from '../../../src/core/day.ts'
import { persianMonth } from '../../../src/core/text/dates/persian.ts'
import { readDates } from '../../../src/core/text/dates.ts'
import { fold, originalSpan } from '../../../src/core/text/fold.ts'
import { tokenize } from '../../../src/core/text/tokens.ts'
import type { DateCases, ReadDate } from '../../cases/text/dates.ts'
import { arabicDates } from '../../cases/text/dates-ar.ts'
import { englishDates } from '../../cases/text/dates-en.ts'

function read(text: string, lang: Lang, published?: string): Required<ReadDate>[] {
  const folded = fold(text)
  const tokens = tokenize(folded.text)
  return readDates(tokens, lang, published).map(({ first, last, grain, from, to }) => {
    const { start, end } = originalSpan(folded, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
    return [text.slice(start, end), grain, from, to]
  })
}

const rows = (cases: DateCases) =>
  Object.entries(cases).flatMap(([published, list]) =>
    list.map(([text, ...dates]) => ({ text, published, dates })),
  )

const expected = (dates: ReadDate[]) =>
  dates.map(([quote, grain, from, to]) => [quote, grain, from, to ?? from])

describe('readDates', () => {
  test.each(rows(englishDates))('$text ($published)', ({ text, published, dates }) => {
    expect(read(text, 'en', published || undefined)).toEqual(expected(dates))
  })

  test.each(rows(arabicDates))('$text ($published)', ({ text, published, dates }) => {
    expect(read(text, 'ar', published || undefined)).toEqual(expected(dates))
  })
})

const soup = {
  en: "the of in on - / , . ' s 26 26th 2021 2014 12 31 july may december first second last next this year month week summer early late mid end quarter monday thursday yesterday today will by ago ten years year-end new year's eve",
  ar: 'من في عام العام الماضي المقبل هذا ، / - ( ) 26 2021 2014 1 12 31 تموز يوليو كانون الأول الثاني آب السابع والعشرين عشر شهر نهاية أوائل الربع صيف الخميس يوم اليوم أمس ست قبل عشر سنوات عامين ألفين',
}

test.each(['en', 'ar'] as const)(
  '%s: whatever the words, readings stand in order and are days of the calendar',
  (lang) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...soup[lang].split(' ')), { maxLength: 30 }),
        fc.boolean(),
        (words, dated) => {
          const tokens = tokenize(fold(words.join(' ')).text)
          let after = -1
          for (const { first, last, from, to, grain } of readDates(
            tokens,
            lang,
            dated ? '2024-02-29' : undefined,
          )) {
            expect(first).toBeGreaterThan(after)
            expect(last).toBeGreaterThanOrEqual(first)
            expect(last).toBeLessThan(tokens.length)
            for (const day of [from, to]) expect(addDays(day, 0)).toBe(day)
            expect(from <= to).toBe(true)
            if (grain === 'day') expect(from).toBe(to)
            after = last
          }
        },
      ),
      { numRuns: 2000 },
    )
  },
)

/** As the platform's own tables name them; the tables here are written by hand and hold more names. */
describe.each<[locale: string, lang: Lang]>([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['ar', 'ar'],
  ['ar-IQ', 'ar'],
  ['ar-SY', 'ar'],
  ['ar-LB', 'ar'],
  ['ar-EG', 'ar'],
  ['ar-DZ', 'ar'],
  ['ar-TN', 'ar'],
  ['ar-MA', 'ar'],
])('dates as Intl writes them in %s', (locale, lang) => {
  const months = Array.from({ length: 12 }, (_, month) => month + 1)

  test.each(['long', 'short'] as const)('with %s months', (month) => {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
      day: 'numeric',
      month,
      year: 'numeric',
      timeZone: 'UTC',
    })
    for (const number of months) {
      const day = `2024-${String(number).padStart(2, '0')}-17`
      const text = format.format(new Date(`${day}T12:00:00Z`))
      expect(read(text, lang), text).toEqual([[text, 'day', day, day]])
    }
  })

  test('with weekdays', () => {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { weekday: 'long', timeZone: 'UTC' })
    for (let step = 0; step < 7; step++) {
      const day = addDays('2024-08-09', step)
      const text = format.format(new Date(`${day}T12:00:00Z`))
      expect(read(text, lang, '2024-08-15'), text).toEqual([[text, 'day', day, day]])
    }
  })
})

describe('persianMonth', () => {
  test('agrees with the calendar of the platform from 1300 to 1450', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    })
    const parts = (day: string): string[] => {
      const found = format.formatToParts(new Date(`${day}T12:00:00Z`))
      return (['year', 'month', 'day'] as const).map(
        (type) => found.find((part) => part.type === type)?.value ?? '',
      )
    }
    for (let year = 1300; year <= 1450; year++) {
      for (let month = 1; month <= 12; month++) {
        const { from, to } = persianMonth(year, month)
        expect(parts(from)).toEqual([String(year), String(month), '1'])
        expect(parts(addDays(to, 1))[2]).toBe('1')
      }
    }
  })
})
