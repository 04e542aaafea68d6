import { expect, test } from 'vitest'
import type { Lang } from '../../../src/core/article.ts'
import { indexFrames } from '../../../src/core/match/frame-index.ts'
import { isPart, looseAmounts } from '../../../src/core/match/loose-amounts.ts'
import { createReader } from '../../../src/core/match/read-article.ts'
import { readSentence } from '../../../src/core/match/sentence.ts'
import { PACK } from './bundled-matcher.ts'

const READER = createReader(PACK.matcher)
const FRAMES = indexFrames(PACK.matcher)

/** [a claim, a sentence of one article, the numbers in it that could be the claim's] */
const MEANT: [claim: string, text: string, numbers: number[]][] = [
  ['us-troops-iraq-2500', 'The American footprint in Iraq has shrunk to 1,900.', [1900]],
  [
    'us-troops-iraq-2500',
    'The American footprint, 1,900 in Iraq, is smaller than the 3,400 in Kuwait.',
    [1900],
  ],
  ['us-troops-iraq-2500', 'لم يبق من الأمريكيين سوى 2400 في العراق ومعهم 3400 في الكويت.', [2400]],
  // What counts something wherever it is has no place that would be another's.
  ['attacks-150', 'Rockets came down on 120 evenings in Kuwait.', [120]],
  ['attacks-150', 'سقطت الصواريخ 120 ليلة في الكويت.', [120]],
  ['attacks-150', 'Rockets came down for 120 days in Iraq.', []],
]

test.each(MEANT)('%s: %s', (claim, text, numbers) => {
  const slots = FRAMES.of(claim).flatMap(({ count }) => count ?? [])
  const found = [...READER.read({ text })].flatMap((context) =>
    looseAmounts({ ...context, slots, units: FRAMES.unitsIn(context.present) }),
  )
  expect(found.map(({ reading }) => reading.low)).toEqual(numbers)
})

/** [a sentence, those of its numbers that are a part of what was counted before] */
const PARTS: [Lang, string, number[]][] = [
  ['en', 'A hundred and twenty incidents, seventy of them in Syria.', [70]],
  ['en', 'Of the 300 men, 90 of whom are doctors, 20 of the oldest leave.', [90]],
  ['ar', 'في العراق 300 رجل، 90 منهم أطباء.', [90]],
  ['ar', 'أُحصيت 120 حادثة، 70 منها في سوريا.', [70]],
  ['ar', 'في الفريق 60 ممرضة، 20 منهن من أربيل و30 من بغداد.', [20]],
]

test.each(PARTS)('%s: %s', (lang, text, parts) => {
  const sentence = readSentence(text, { start: 0, end: text.length }, lang)
  const amounts = sentence.numbers.map((reading) => ({ reading, unit: null, place: null }))
  const found = amounts.filter((amount) => isPart(amount, sentence))
  expect(found.map(({ reading }) => reading.low)).toEqual(parts)
})
