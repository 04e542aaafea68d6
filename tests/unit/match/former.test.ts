import { expect, test } from 'vitest'
import type { Lang } from '../../../src/core/article.ts'
import { isFormer } from '../../../src/core/match/former.ts'
import { readSentence } from '../../../src/core/match/sentence.ts'

/** [sentence, the numbers that it tells as what was] on a page of 1 October 2025. */
const CASES: [Lang, string, ...former: number[]][] = [
  ['en', 'The force is shrinking from about 2,500 to under 2,000 men.', 2500],
  ['en', 'There are 2,500 soldiers, down from 5,200.', 5200],
  ['en', 'The garrison, which numbered 2,500 a year ago, is now 1,800 strong.', 2500],
  ['en', 'The garrison of 900 was quietly doubled to 2,000.', 900],
  ['en', 'Some 1,200 remain, compared with 2,500 under the former government.', 2500],
  ['en', 'The garrison falls below 1,700 from 2,500.', 2500],
  ['en', 'The total of 2,500 will go down to fewer than 1,900.', 2500],
  ['en', 'About 2,500 people were there at the outset; today there are 1,400.', 2500],
  ['en', 'They put it at 2,000 and not the 900 of old.', 900],
  ['en', 'Some 2,500 soldiers are in Iraq and 900 in Syria.'],
  ['en', 'Some 2,500 soldiers have been there since 2021.'],
  ['en', 'There are three thousand foreigners, of whom 2,500 are American.'],
  ['ar', 'ستنخفض القوات من حوالي 2500 إلى أقل من 1500.', 2500],
  ['ar', 'صار في سوريا أكثر من ألف جندي بعدما كانوا تسعمئة.', 900],
  ['ar', 'كان العدد ٢٥٠٠ ثم صار دون الألفين.', 2500],
  ['ar', 'ينتشر 1200 جندي بدلاً من 2500.', 2500],
  ['ar', 'سينخفض عددهم البالغ 2500 وسيتراجع إلى 1600.', 2500],
  ['ar', 'العدد 2000 وليس 900.', 900],
  ['ar', 'غادر 700 جندي من 2500.', 2500],
  ['ar', 'في العراق 2500 جندي وفي سوريا 900.'],
]

test.each(CASES)('%s: %s', (lang, text, ...former) => {
  const sentence = readSentence(text, { start: 0, end: text.length }, lang, '2025-10-01')
  const told = sentence.numbers.filter((reading) => isFormer(reading, sentence, '2025-10-01'))
  expect(told.map(({ high }) => high)).toEqual(former)
})
