import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentences } from '../../../src/core/text/sentences.ts'
import { rawCases, sentenceCases } from '../../cases/text/sentences.ts'

const split = (block: string): string[] => sentences(block).map(({ start, end }) => block.slice(start, end))

describe('sentences', () => {
  test.each(sentenceCases)('%s', (_, expected) => {
    expect(split(expected.join(' '))).toEqual(expected)
  })

  test.each(rawCases)('%j', (block, expected) => {
    expect(split(block)).toEqual(expected)
  })

  test('sentences stand in order, begin and end with no white space, and leave nothing else out', () => {
    const parts = fc.constantFrom(
      'Iraq',
      'العراق',
      '. ',
      '.',
      '؟ ',
      '! ',
      '…',
      ' ',
      '\n',
      '”',
      '«',
      'U.S. ',
      '2.5',
      ' the',
      '\u200f',
      'د. ',
    )
    fc.assert(
      fc.property(fc.string({ unit: parts }), (block) => {
        const blank = /^[\s\u200f]*$/
        let at = 0
        for (const { start, end } of sentences(block)) {
          expect(block.slice(at, start)).toMatch(blank)
          expect(block.slice(start, end)).not.toMatch(/^\s|\s$|^$|\n/)
          at = end
        }
        expect(block.slice(at)).toMatch(blank)
      }),
    )
  })
})
