import fc from 'fast-check'
import { toCardinal as arabicWords } from 'n2words/ar-SA'
import { toCardinal as englishWords } from 'n2words/en-US'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../../src/core/article.ts'
import { fold, originalSpan } from '../../../src/core/text/fold.ts'
import { digitsValue } from '../../../src/core/text/numbers/digits.ts'
import { readNumbers } from '../../../src/core/text/numbers.ts'
import { tokenize } from '../../../src/core/text/tokens.ts'
import type { NumberCase, ReadNumber } from '../../cases/text/numbers.ts'
import { arabicNumbers } from '../../cases/text/numbers-ar.ts'
import { englishNumbers } from '../../cases/text/numbers-en.ts'

function read(text: string, lang: Lang): Required<ReadNumber>[] {
  const folded = fold(text)
  const tokens = tokenize(folded.text)
  return readNumbers(tokens, lang).map(({ first, last, kind, low, high, yearLike }) => {
    const { start, end } = originalSpan(folded, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
    return [text.slice(start, end), kind, low, high, yearLike ? 'year' : undefined] as Required<ReadNumber>
  })
}

const expected = (numbers: ReadNumber[]) =>
  numbers.map(([quote, kind, low, high, year]) => [quote, kind, low, high ?? low, year])

/** The numbers whose words are not read back as themselves, whole. */
function lost(words: (number: number) => string, lang: Lang, numbers: Iterable<number>): string[] {
  const failures: string[] = []
  for (const number of numbers) {
    const text = words(number)
    const [reading, ...more] = read(text, lang)
    const isSame =
      more.length === 0 && reading?.[0] === text && reading[1] === 'exact' && reading[2] === number
    if (!isSame) failures.push(`${number}: ${text} → ${reading?.join(' ')}`)
  }
  return failures
}

function* upTo(last: number): Generator<number> {
  for (let number = 1; number <= last; number++) yield number
}

const large = [
  10_000, 11_000, 12_345, 20_000, 99_999, 100_000, 105_001, 250_000, 999_999, 1_000_000, 2_000_000, 2_500_000,
  3_000_003,
]

describe('readNumbers', () => {
  test.each<NumberCase>(englishNumbers)('%j', (text, ...numbers) => {
    expect(read(text, 'en')).toEqual(expected(numbers))
  })

  test.each<NumberCase>(arabicNumbers)('%j', (text, ...numbers) => {
    expect(read(text, 'ar')).toEqual(expected(numbers))
  })
})

const soup = {
  en: 'a one two twenty hundred thousand million dozens of hundreds few half and - , . 2,500 500 2014 26 july about more than at least up to between from or in % $ troops',
  ar: 'واحد أحد ألفين ألفا ألف آلاف مئة خمسمئة مئات بضع نصف عشر عشرون و وخمسة وألف 2500 500 2014 26 تموز نحو أكثر من ما لا يقل عن على الأقل بين إلى أو في % ، جندي',
}

test.each(['en', 'ar'] as const)(
  '%s: whatever the words, readings stand in order and hold their bounds',
  (lang) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...soup[lang].split(' ')), { maxLength: 30 }), (words) => {
        const tokens = tokenize(fold(words.join(' ')).text)
        let after = -1
        for (const { first, last, kind, low, high } of readNumbers(tokens, lang)) {
          expect(first).toBeGreaterThan(after)
          expect(last).toBeGreaterThanOrEqual(first)
          expect(last).toBeLessThan(tokens.length)
          expect(low).toBeLessThanOrEqual(high)
          if (kind === 'exact' || kind === 'about') expect(low).toBe(high)
          after = last
        }
      }),
      { numRuns: 2000 },
    )
  },
)

describe('number words of n2words are read back', () => {
  test('English, 1 to 9999 and beyond', () => {
    expect(lost((number) => englishWords(number), 'en', upTo(9999))).toEqual([])
    expect(lost((number) => englishWords(number), 'en', large)).toEqual([])
  })

  test.each(['masculine', 'feminine'] as const)('Arabic %s, 1 to 9999 and beyond', (gender) => {
    const words = (number: number): string => arabicWords(number, { gender })
    expect(lost(words, 'ar', upTo(9999))).toEqual([])
    expect(lost(words, 'ar', large)).toEqual([])
  })

  test.each<[string, (words: string) => string]>([
    ['مائة for مئة', (words) => words.replace(/مئ/g, 'مائ')],
    ['hundreds written apart', (words) => words.replace(/(?<=\p{L}{2})مئة/gu, ' مئة')],
    ['و written apart', (words) => words.replace(/ و(?!اح)/g, ' و ')],
    ['oblique case', (words) => words.replace(/ون(?= |$)/g, 'ين').replace(/(ألف|مئت)ان/g, '$1ين')],
    ['no hamza', (words) => words.replace(/[أإآ]/g, 'ا')],
  ])('Arabic with %s', (_, respell) => {
    expect(lost((number) => respell(arabicWords(number)), 'ar', upTo(9999))).toEqual([])
  })
})

describe('digitsValue', () => {
  const grouped = (number: number, separator: string) => String(number).replace(/\B(?=(\d{3})+$)/g, separator)

  test('thousands may be parted by any one sign', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.constantFrom(',', '.', "'"), (number, separator) => {
        expect(digitsValue(grouped(number, separator))).toBe(number)
      }),
    )
  })

  test.each([
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['2,500.5', 2500.5],
    ['2.500,25', 2500.25],
    ['0.125', 0.125],
    ['3.1250', 3.125],
    ['0', 0],
  ])('%s is %d', (text, value) => {
    expect(digitsValue(text)).toBe(value)
  })

  test.each([
    '007',
    '0770',
    '26.07.2021',
    '1,2,3',
    '192.168.1.1',
    '2,500,00',
    '12345678901234',
    '2020,500',
    '',
    'x',
  ])('%s is no quantity', (text) => {
    expect(digitsValue(text)).toBeNull()
  })
})
