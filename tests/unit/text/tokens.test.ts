import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/core/text/fold.ts'
import { tokenize } from '../../../src/core/text/tokens.ts'
import { tokenCases } from '../../cases/text/tokens.ts'

describe('tokenize', () => {
  test.each(tokenCases)('%j', (text, expected, kinds) => {
    const tokens = tokenize(fold(text).text)
    expect(tokens.map((token) => token.text).join(' ')).toBe(expected)
    expect(tokens.map(({ kind }) => kind.charAt(0)).join('')).toBe(kinds)
  })

  test('tokens stand in order, hold their text, and leave nothing out but white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aS2.,' -و5«😀\ud83d\n:$", "'s", 'u.s.') }),
        (text) => {
          let at = 0
          for (const token of tokenize(text)) {
            expect(text.slice(at, token.start).trim()).toBe('')
            expect(token.end).toBeGreaterThan(token.start)
            expect(text.slice(token.start, token.end)).toBe(token.text)
            at = token.end
          }
          expect(text.slice(at).trim()).toBe('')
        },
      ),
    )
  })

  test('every unit belongs to a token or is white space', () => {
    const lost: string[] = []
    for (let unit = 0; unit <= 0xffff; unit++) {
      const { text } = fold(String.fromCharCode(unit))
      const isSpace = text === '' || /[\p{Z}\p{Cc}]/u.test(text)
      if (!isSpace && tokenize(text).length === 0) lost.push(`U+${unit.toString(16)}`)
    }
    expect(lost).toEqual([])
  })

  test('letters of both scripts are words, punctuation and symbols are marks', () => {
    const wrong: string[] = []
    for (const [first, last] of [
      [0x20, 0x24f],
      [0x600, 0x6ff],
      [0x2010, 0x206f],
      [0x20a0, 0x20bf],
    ] as const) {
      for (let unit = first; unit <= last; unit++) {
        const { text } = fold(String.fromCharCode(unit))
        if (text.length !== 1) continue
        const kind = tokenize(text)[0]?.kind
        const expected = /\p{L}/u.test(text)
          ? 'word'
          : /\p{Nd}/u.test(text)
            ? 'number'
            : /[\p{P}\p{S}]/u.test(text)
              ? 'mark'
              : kind
        if (kind !== expected && !/[ªºµ]/.test(text))
          wrong.push(`U+${unit.toString(16)} ${text}: ${kind}, not ${expected}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
