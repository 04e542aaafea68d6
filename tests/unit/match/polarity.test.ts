import { expect, test } from 'vitest'
import { POLARITY, type PolarityCase } from '../../cases/match/polarity.ts'
import { MATCHER } from './bundled-matcher.ts'

function polarityIn({ text, claim, published }: PolarityCase) {
  return MATCHER.findMentions({ text, published }).find((one) => one.claim === claim)?.polarity
}

test.each(POLARITY)('$text', (one) => {
  expect(polarityIn(one)).toBe(one.polarity)
})
