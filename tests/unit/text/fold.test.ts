import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldStrict, originalSpan } from '../../../src/core/text/fold.ts'
import { collisions, keys, places, strictlySame } from '../../cases/text/fold.ts'
import { NOISE } from '../../fuzz/texts.ts'
import { slowFold } from './slow-fold.ts'

const noise = fc.constantFrom(...NOISE)
const letters = fc.constantFrom(...'العراق قوات التحالف 2500 coalition, ')
/** Any units at all, lone surrogates among them, with the ranges that fold made likely. */
const anyText = fc
  .array(
    fc.oneof(
      letters,
      noise,
      fc.constantFrom('😀', '\ud83d', '\ude00', 'ﷺ', 'ﻻ', 'ß', 'İ', '\ufe7e', '\0', '\uffff'),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
  )
  .map((parts) => parts.join(''))

describe('fold', () => {
  test.each(keys)('%j has the key %j', (written, key) => {
    expect(fold(written).text).toBe(key)
  })

  test('every character of the scripts it knows folds as the slow rules say', () => {
    const wrong: string[] = []
    const blocks = [
      [0, 0x24f],
      [0x2b0, 0x36f],
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0x870, 0x8ff],
      [0x1e00, 0x1eff],
      [0x2000, 0x206f],
      [0xfb00, 0xfb06],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfeff],
      [0xff01, 0xff5e],
    ] as const
    for (const [first, last] of blocks) {
      for (let unit = first; unit <= last; unit++) {
        const char = String.fromCharCode(unit)
        const [fast, slow] = [fold(`x${char}`).text.slice(1), slowFold(char)]
        if (fast !== slow) wrong.push(`U+${unit.toString(16).padStart(4, '0')} ${char}: ${fast}, not ${slow}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test.each([
    ['fold', fold],
    ['foldStrict', foldStrict],
  ])('%s: every unit has its place, in order', (_, foldBy) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldBy(text)
        expect(folded.start).toHaveLength(folded.text.length)
        expect(folded.end).toHaveLength(folded.text.length)
        for (let i = 0; i < folded.text.length; i++) {
          const [start, end] = [folded.start[i] ?? -1, folded.end[i] ?? -1]
          expect(start).toBeGreaterThanOrEqual(i > 0 ? (folded.start[i - 1] ?? 0) : 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeGreaterThanOrEqual(i > 0 ? (folded.end[i - 1] ?? 0) : 0)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  test.each([
    ['fold', fold],
    ['foldStrict', foldStrict],
  ])('%s: folding a key changes nothing', (_, foldBy) => {
    fc.assert(fc.property(anyText, (text) => foldBy(foldBy(text).text).text === foldBy(text).text))
  })

  test('a part of the key folds from its own place', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text)
        const length = folded.text.length
        const [from, to] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number]
        const { start, end } = originalSpan(folded, from, to)
        expect(fold(text.slice(start, end)).text).toContain(folded.text.slice(from, to))
      }),
    )
  })

  test('marks, tatweel and format characters leave the key as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, fc.array(noise))), (parts) => {
        const plain = parts.map(([letter]) => letter).join('')
        const noisy = parts.map(([letter, marks]) => letter + marks.join('')).join('')
        expect(fold(noisy).text).toBe(fold(plain).text)
      }),
    )
  })

  test('composed and decomposed spellings have one key', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'آأإؤئىéşŞğİöñ نص')), (chars) => {
        const text = chars.join('')
        expect(fold(text.normalize('NFD')).text).toBe(fold(text.normalize('NFC')).text)
      }),
    )
  })

  test('every system of digits has one key', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        for (const zero of [0x660, 0x6f0, 0xff10]) {
          const written = String(number).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
          expect(fold(written).text).toBe(String(number))
        }
      }),
    )
  })
})

describe('foldStrict', () => {
  test.each(collisions)('keeps %j and %j apart, which fold makes one', (a, b) => {
    expect(fold(a).text).toBe(fold(b).text)
    expect(foldStrict(a).text).not.toBe(foldStrict(b).text)
  })

  test.each(strictlySame)('%j and %j are one', (a, b) => {
    expect(foldStrict(a).text).toBe(foldStrict(b).text)
  })
})

describe('originalSpan', () => {
  test.each(places)('in %j, %j covers %j', (text, part, covered) => {
    const folded = fold(text)
    const at = folded.text.indexOf(part)
    const { start, end } = originalSpan(folded, at, at + part.length)
    expect(text.slice(start, end)).toBe(covered)
  })

  test('an empty range is an empty span', () => {
    const folded = fold('a\u200fب')
    expect(originalSpan(folded, 0, 0)).toEqual({ start: 0, end: 0 })
    expect(originalSpan(folded, 1, 1)).toEqual({ start: 2, end: 2 })
    expect(originalSpan(folded, 2, 2)).toEqual({ start: 3, end: 3 })
    expect(originalSpan(fold(''), 0, 0)).toEqual({ start: 0, end: 0 })
  })

  test.each([
    [-1, 1],
    [0, 4],
    [2, 1],
    [Number.NaN, 1],
  ])('throws for %d to %d in three units', (start, end) => {
    expect(() => originalSpan(fold('abc'), start, end)).toThrow(RangeError)
  })
})
