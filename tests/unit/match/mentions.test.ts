import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../../src/core/match/find-mentions.ts'
import { ARABIC } from '../../cases/match/claims-ar.ts'
import { ENGLISH } from '../../cases/match/claims-en.ts'
import { MATCHER, PACK } from './bundled-matcher.ts'

const texts = [...ARABIC, ...ENGLISH].map(({ text }) => text)

describe('every mention', () => {
  const article = fc
    .array(fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme', maxLength: 40 })), {
      maxLength: 12,
    })
    .map((blocks) => blocks.join('\n'))

  test('quotes the article at its own place, inside its sentence, in the order of the text', () => {
    fc.assert(
      fc.property(article, (text) => {
        const mentions = MATCHER.findMentions({ text, published: '2024-02-01' })
        for (const { start, end, quote, sentence, score, reasons } of mentions) {
          expect(text.slice(start, end)).toBe(quote)
          expect(quote).not.toBe('')
          expect(quote).not.toContain('\n')
          expect(sentence.start <= start && end <= sentence.end).toBe(true)
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(100)
          expect(reasons.length).toBeGreaterThan(0)
        }
        expect(mentions.map(({ start }) => start)).toEqual(
          mentions.map(({ start }) => start).sort((a, b) => a - b),
        )
        const places = mentions.map(({ sentence, claim }) => `${sentence.start} ${claim}`)
        expect(new Set(places).size).toBe(places.length)
      }),
      { numRuns: 60 },
    )
  })

  test('is found again in the same text', () => {
    const text = texts.join('\n')
    expect(MATCHER.findMentions({ text })).toEqual(createMatcher(PACK.matcher, PACK).findMentions({ text }))
  })
})

test('a page in another language gets none', () => {
  const text = 'Die internationale Koalition im Irak hat rund 2.500 Soldaten aus den USA, sagte ein Sprecher.'
  expect(MATCHER.findMentions({ text, lang: 'de' })).toEqual([])
})

test.each(['', '\n\n', '   ', '\ud800', '...'])('text %j has none', (text) => {
  expect(MATCHER.findMentions({ text })).toEqual([])
})

test('an article that the gate would keep out gets none, whatever its sentences say', () => {
  const text = 'Operation Inherent Resolve has a new patch on its sleeve.'
  expect(createMatcher(PACK.matcher, { models: PACK.models }).findMentions({ text })).not.toEqual([])
  expect(MATCHER.findMentions({ text })).toEqual([])
})
