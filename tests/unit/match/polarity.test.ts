import { expect, test } from 'vitest'
import { POLARITY } from '../../cases/match/polarity.ts'
import { MATCHER } from './bundled-matcher.ts'

test.each(POLARITY)('$text', ({ text, claim, polarity, published }) => {
  const mention = MATCHER.findMentions({ text, published }).find((one) => one.claim === claim)
  expect(mention?.polarity).toBe(polarity)
})
