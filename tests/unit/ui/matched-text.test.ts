import { expect, test } from 'vitest'
import { matchWords } from '../../../src/ui/popup/matched-text.tsx'

test.each([
  ['The coalition withdraws from Iraq', 'withdr iraq', ['withdraws', 'Iraq']],
  ['انسحاب التحالف من العراق', 'تحالف', ['التحالف']],
  ['والانسحاب من العراق', 'انسحاب عراق', ['والانسحاب', 'العراق']],
  ['2,500 soldiers remain', '2500', ['2,500']],
  ['The coalition stays', '', []],
  ['التحالف and the coalition', 'تحالف coal', ['التحالف', 'coalition']],
])('in "%s", "%s" marks %j', (text, query, words) => {
  const parts = matchWords(text, query)
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(parts.filter(({ matches }) => matches).map((part) => part.text)).toEqual(words)
})
