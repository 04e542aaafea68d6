import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, originalSpan } from '../../../src/core/text/fold.ts'
import { hashOf } from '../../../src/core/text/hash.ts'
import {
  createScan,
  endOf,
  firstOf,
  hashOfToken,
  originalEnd,
  scanRange,
} from '../../../src/core/text/scan.ts'
import { tokenize } from '../../../src/core/text/tokens.ts'
import { tokensOf } from '../../../src/core/text/vocabulary.ts'
import { anyText } from '../any-text.ts'
import { labelledTexts } from '../labelled-texts.ts'
import { slowTokens } from './slow-tokens.ts'

/** In milliseconds: thousands of texts. */
const LONG = 60_000

/** Every token with its place before folding, the fast way and the slow one. */
function both(text: string, from = 0, to = text.length) {
  const scan = createScan(text)
  scanRange(scan, 0, from)
  const firstUnit = scan.unitCount
  const base = scanRange(scan, from, to)
  const fast = tokensOf(scan, base, firstUnit).map((token, i) => ({
    ...token,
    span: {
      start: scan.origins[firstOf(scan, base + i)],
      end: originalEnd(scan, endOf(scan, base + i) - 1, to),
    },
    hash: hashOfToken(scan, base + i),
  }))
  const folded = fold(text.slice(from, to))
  const slow = slowTokens(folded.text).map((token) => {
    const { start, end } = originalSpan(folded, token.start, token.end)
    return { ...token, span: { start: from + start, end: from + end }, hash: hashOf(token.text) }
  })
  return { fast, slow, tokens: tokenize(folded.text), plain: slowTokens(folded.text) }
}

test('a scan says what folding and cutting say, one after the other', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { fast, slow, tokens, plain } = both(text)
      expect(fast).toEqual(slow)
      expect(tokens).toEqual(plain)
    }),
    { numRuns: 4000 },
  )
})

test('what stands around a range does not change what is read in it', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (before, text, after) => {
      const { fast, slow } = both(before + text + after, before.length, before.length + text.length)
      expect(fast).toEqual(slow)
    }),
    { numRuns: 1000 },
  )
})

test(
  'the same on every labelled text',
  () => {
    const texts = labelledTexts()
    expect(texts.length).toBeGreaterThan(1000)
    const different = texts.filter(({ text }) => {
      const { fast, slow } = both(text)
      return JSON.stringify(fast) !== JSON.stringify(slow)
    })
    expect(different).toEqual([])
  },
  LONG,
)
