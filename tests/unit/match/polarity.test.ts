import { describe, expect, test } from 'vitest'
import { POLARITY } from '../../cases/match/polarity.ts'
import { polarityFiles, polarityIn, readPolarity } from '../../evaluate/polarity-sentences.ts'
import { MATCHER } from './bundled-matcher.ts'

test.each(POLARITY)('$claim: $text', (one) => {
  expect(polarityIn(MATCHER, one)).toBe(one.polarity)
})

/** A little under what holds: 111 found and 101 of them right, 103 and 94. */
describe.each([
  { lang: 'ar', found: 108, right: 98 },
  { lang: 'en', found: 101, right: 92 },
])('the single sentences, $lang', ({ lang, found, right }) => {
  const read = polarityFiles()
    .filter((file) => file.startsWith(lang))
    .flatMap(readPolarity)
    .map((one) => ({ wanted: one.polarity, given: polarityIn(MATCHER, one) }))

  test('most are found', () => {
    expect(read).toHaveLength(126)
    expect(read.filter(({ given }) => given !== undefined).length).toBeGreaterThanOrEqual(found)
  })

  test('most of those found are told as a careful reader does', () => {
    expect(read.filter(({ wanted, given }) => given === wanted).length).toBeGreaterThanOrEqual(right)
  })
})
