import { expect, test } from 'vitest'
import { createAttribution } from '../../../src/core/match/attribution.ts'
import { createSpeakerLookup } from '../../../src/core/match/known-speakers.ts'
import { readSentence } from '../../../src/core/match/sentence.ts'
import { SPEAKERS } from '../../cases/match/speakers.ts'
import { MATCHER, PACK } from './bundled-matcher.ts'

test.each(SPEAKERS)('$text', ({ text, claim, says, speaker }) => {
  const mention = MATCHER.findMentions({ text }).findLast((one) => one.claim === claim)
  expect(mention).toBeDefined()
  expect(mention?.speaker?.text ?? null).toBe(says)
  if (mention?.speaker) expect(text.slice(mention.speaker.start, mention.speaker.end)).toBe(says)
  expect(mention?.speaker?.speaker).toBe(speaker)
})

test('a speaker is carried no further than two sentences', () => {
  const attribution = createAttribution(() => undefined)
  const read = (text: string) => attribution.read(readSentence(text, { start: 0, end: text.length }, 'en'))
  const end = { first: 3, last: 5 }
  read('A spokesman said the road was open.')
  read('It had rained.')
  read('He said it was over.')
  expect(attribution.speakerOf(end)?.text).toBe('A spokesman')
  read('It had rained.')
  read('It had rained.')
  read('It had rained.')
  read('He said it was over.')
  expect(attribution.speakerOf(end)).toBeNull()
})

test.each([
  ['General Kenneth McKenzie', 'kenneth-mckenzie'],
  ['the Pentagon', 'us-defense-department'],
  ['a Pentagon spokeswoman', undefined],
  ['Saddam Hussein', undefined],
  ['the foreign minister', undefined],
  ['قاسم الأعرجي', 'qasim-al-araji'],
])('%s is known as %s', (text, id) => {
  expect(createSpeakerLookup(PACK.record.speakers)(text)).toBe(id)
})
