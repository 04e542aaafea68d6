import { describe, expect, test } from 'vitest'
import type { Explanation } from '../../../src/core/explanation.ts'
import { explained } from '../../../src/ui/card/explained.ts'
import { createTranslator, type Locale } from '../../../src/ui/shared/locale.ts'

const CASES: [Explanation, en: string, ar: string][] = [
  [{ code: 'equal' }, "It is the record's own figure.", 'هو رقم السجلّ نفسه.'],
  [{ code: 'same-date' }, 'The dates agree.', 'التاريخان متفقان.'],
  [{ code: 'more', by: 1000 }, '1,000 more than in the record.', 'يزيد بـ1,000 على ما في السجلّ.'],
  [{ code: 'fewer', by: 1600 }, '1,600 fewer than in the record.', 'يقلّ بـ1,600 عمّا في السجلّ.'],
  [
    { code: 'rounded', percent: 2 },
    'Within 2 percent of the record: reports round.',
    'بفارق اثنين في المئة عن السجلّ: فالتقارير تقرّب الأرقام.',
  ],
  [
    { code: 'in-range', low: 2000, high: 3000 },
    "The record's figure lies between 2,000 and 3,000.",
    'يقع رقم السجلّ بين 2,000 و3,000.',
  ],
  [
    { code: 'bound-excludes', bound: 'at-most', value: 400 },
    "“400 or fewer” rules the record's figure out.",
    '«400 أو أقل» يستبعد رقم السجلّ.',
  ],
  [
    { code: 'vague-open' },
    'An amount told in a word is never equal to a number: not compared.',
    'مقدار مذكور بكلمة لا يساوي رقماً، فلا مقارنة.',
  ],
  [
    { code: 'other-date', unit: 'days', n: 1 },
    '1 day away from the date in the record; it may date something else.',
    'بينه وبين تاريخ السجلّ يوم واحد، وقد يخصّ أمراً آخر.',
  ],
  [
    { code: 'other-date', unit: 'months', n: 3 },
    '3 months away from the date in the record; it may date something else.',
    'بينه وبين تاريخ السجلّ 3 أشهر، وقد يخصّ أمراً آخر.',
  ],
  [
    { code: 'other-date', unit: 'years', n: 11 },
    '11 years away from the date in the record; it may date something else.',
    'بينه وبين تاريخ السجلّ 11 سنة، وقد يخصّ أمراً آخر.',
  ],
]

describe.each(['en', 'ar'] satisfies Locale[])('%s', (locale) => {
  test.each(CASES)('%j', (explanation, en, ar) => {
    expect(explained(explanation, createTranslator(locale))).toBe(locale === 'en' ? en : ar)
  })
})
