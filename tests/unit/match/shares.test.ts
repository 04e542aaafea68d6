import { expect, test } from 'vitest'
import type { Lang } from '../../../src/core/article.ts'
import { readSentence, tokenSpan } from '../../../src/core/match/sentence.ts'
import { shareAmounts } from '../../../src/core/match/shares.ts'

/** [what a sentence says, the words of a share and the count that it comes to] */
const CASES: [Lang, string, ...([words: string, count: number] | [])][] = [
  ['en', 'Of some 3,600 men five in six wear the blue badge.', 'five in six', 3000],
  [
    'en',
    'There are 1,200 cooks, three out of every four of them from the coast.',
    'three out of every four',
    900,
  ],
  ['en', 'The corps numbers three thousand, the islanders making up two-thirds.', 'two-thirds', 2000],
  ['en', 'All 3,000 came and all but five hundred stayed.', 'all but five hundred', 2500],
  ['en', 'There are 3,000 of them in two camps.'],
  ['en', 'Five in six came.'],
  ['en', 'Of 100 men three in four wear the blue badge.', 'three in four', 75],
  ['en', 'Of 90 men five in six wear the blue badge.'],
  ['en', 'Of 2,000 to 3,000 men five in six wear the blue badge.'],
  ['en', 'There are one hundred and two in three camps.'],
  ['ar', 'عددهم ثلاثة آلاف، خمسة أسداسهم من الساحل.', 'خمسة أسداسهم', 2500],
  ['ar', 'جاء 1200 رجل، ثلاثة من كل أربعة منهم طهاة.', 'ثلاثة من كل أربعة', 900],
  ['ar', 'يبلغون 3000، ثلثاهم من الجنوب.', 'ثلثاهم', 2000],
  ['ar', 'جاء 3000 رجل إلى ثلاثة معسكرات.'],
]

test.each(CASES)('%s: %s', (lang, text, ...told) => {
  const sentence = readSentence(text, { start: 0, end: text.length }, lang)
  const found = shareAmounts(sentence).map(({ reading: { first, last, low } }) => {
    const { start, end } = tokenSpan(sentence, first, last)
    return [text.slice(start, end), low]
  })
  expect(found).toEqual(told.length > 0 ? [told] : [])
})
