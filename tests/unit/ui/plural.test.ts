import { expect, test } from 'vitest'
import { grouped, pluralOf } from '../../../src/ui/shared/plural.ts'

const NUMBERS = [...Array(1205).keys(), 2500, 10_003, 99_999, 100_000, 1_000_000, 12_345_678]

test.each(['en', 'ar'] as const)('whole numbers have the plurals that browsers know in %s', (lang) => {
  const rules = new Intl.PluralRules(lang)
  expect(NUMBERS.map((n) => pluralOf(n, lang))).toEqual(NUMBERS.map((n) => rules.select(n)))
})

test.each(['en-GB', 'ar-u-nu-latn'])('whole numbers are written as browsers write them in %s', (tag) => {
  const format = new Intl.NumberFormat(tag)
  expect(NUMBERS.map(grouped)).toEqual(NUMBERS.map((n) => format.format(n)))
})
