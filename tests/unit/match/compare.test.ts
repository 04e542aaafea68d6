import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../../src/core/article.ts'
import { carriedDates } from '../../../src/core/match/carried-dates.ts'
import { compareValue } from '../../../src/core/match/compare.ts'
import { dateOf } from '../../../src/core/match/date-of.ts'
import { explain } from '../../../src/core/match/explain.ts'
import { type ReadSentence, readSentence } from '../../../src/core/match/sentence.ts'
import type { ClaimValues } from '../../../src/core/pack/pack.ts'
import { HEDGES_BEFORE } from '../../../src/core/text/numbers/hedge-words.ts'
import { AGES, DATES, NUMBERS, STORIES } from '../../cases/match/comparisons.ts'

const UNTIL = '2024-08-15'

/** How the first number of a text stands to a claim's value. */
function compared(text: string, lang: Lang, values: ClaimValues, published = '2024-01-01') {
  const { numbers } = readSentence(text, { start: 0, end: text.length }, lang)
  const [reading] = numbers
  const { low = 0, high = 0, kind } = reading ?? {}
  const value = reading ? { kind: 'count' as const, text, low, high } : null
  const comparison = compareValue(value, kind === 'vague', { values, until: UNTIL, published })
  return { read: numbers.length, kind, comparison, explanation: explain({ value, kind, comparison, values }) }
}

describe('a number beside the record', () => {
  test.each(NUMBERS)('$text: $comparison', ({ text, lang, values, comparison, explanation }) => {
    expect(compared(text, lang, values)).toMatchObject({ read: 1, comparison, explanation })
  })

  test('is newer where it differs on a page later than the record', () => {
    const values = { count: 2500 }
    expect(compared('900 troops', 'en', values, '2024-08-16').comparison).toBe('newer')
    expect(compared('2,500 troops', 'en', values, '2024-08-16').comparison).toBe('same')
  })
})

describe('a date beside the record', () => {
  test.each(DATES)('%s, %s: %s', (published, lang, text, values, read, explanation) => {
    const sentence = readSentence(text, { start: 0, end: text.length }, lang, published)
    const value = dateOf(sentence, { values, anchor: 0, published })
    const comparison = compareValue(value, false, { values, until: UNTIL, published })
    expect(value?.kind === 'date' && `${value.from}..${value.to}`).toBe(read)
    expect(comparison).toBe(explanation.code === 'same-date' ? 'same' : null)
    expect(explain({ value, kind: undefined, comparison, values })).toEqual(explanation)
  })
})

test.each(AGES)('%s, %s: %s', (published, lang, text, values, read) => {
  const sentence = readSentence(text, { start: 0, end: text.length }, lang, published)
  const value = dateOf(sentence, { values, anchor: 0, published })
  expect(value?.kind === 'date' && `${value.from}..${value.to}`).toBe(read)
})

describe('a date told by the sentence before', () => {
  test.each(STORIES)('%s, %s: %s %s', (published, lang, before, text, values, read) => {
    const [previous, sentence] = [before, text].map((words) => ({
      sentence: readSentence(words, { start: 0, end: words.length }, lang, published),
    })) as [{ sentence: ReadSentence }, { sentence: ReadSentence }]
    const carried = carriedDates([previous, sentence], 1)
    const value = dateOf(sentence.sentence, { values, anchor: 0, published, carried })
    expect(value?.kind === 'date' && `${value.from}..${value.to}`).toBe(read)
  })
})

const langs = fc.constantFrom<Lang>('en', 'ar')
const hedges = (lang: Lang) => fc.constantFrom('', ...HEDGES_BEFORE[lang].keys())
const count = fc.integer({ min: 110, max: 99_999 })

describe('whatever the words', () => {
  test('a range never takes in a number outside its bounds, however hedged', () => {
    const cases = langs.chain((lang) => fc.tuple(fc.constant(lang), hedges(lang), count, count, count))
    fc.assert(
      fc.property(cases, ([lang, hedge, a, b, held]) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        fc.pre(low < high && (held < low || held > high))
        const range = lang === 'en' ? `between ${low} and ${high} troops` : `بين ${low} و${high} جندي`
        const { comparison, kind } = compared(`${hedge} ${range}`, lang, { count: held })
        expect(kind).toBe('range')
        expect(comparison).not.toBe('same')
      }),
    )
  })

  test('an amount told in a word is never the same as a number', () => {
    const words: [Lang, string][] = [
      ...['dozens', 'hundreds', 'several hundred', 'a few thousand', 'thousands', 'tens of thousands'].map(
        (word): [Lang, string] => ['en', `${word} of troops`],
      ),
      ...['عشرات', 'مئات', 'بضع مئات من', 'آلاف', 'عشرات الآلاف من'].map((word): [Lang, string] => [
        'ar',
        `${word} الجنود`,
      ]),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(200_000), ([lang, text], held) => {
        const { comparison, kind } = compared(text, lang, { count: held })
        expect(kind).toBe('vague')
        expect(comparison).not.toBe('same')
      }),
    )
  })

  test('a number is never the same as an amount told in a word', () => {
    const word = fc.constantFrom('dozens' as const, 'hundreds' as const, 'thousands' as const)
    fc.assert(
      fc.property(count, word, (given, vague) => {
        expect(compared(`${given} troops`, 'en', { vague }).comparison).not.toBe('same')
      }),
    )
  })

  test('digits of every system and mark compare alike', () => {
    const digits = (zero: number) => (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
    const ways = [
      (text: string) => text,
      digits(0x660),
      digits(0x6f0),
      (text: string) => text.replace(/\B(?=(\d{3})+$)/g, ','),
      (text: string) => digits(0x660)(text.replace(/\B(?=(\d{3})+$)/g, '٬')),
    ]
    const cases = langs.chain((lang) => fc.tuple(fc.constant(lang), hedges(lang), count, count))
    fc.assert(
      fc.property(cases, ([lang, hedge, given, held]) => {
        const noun = lang === 'en' ? 'troops' : 'جندي'
        const [first, ...others] = ways.map((way) =>
          compared(`${hedge} ${way(String(given))} ${noun}`, lang, { count: held }),
        )
        for (const other of others) expect(other).toEqual(first)
      }),
    )
  })
})
