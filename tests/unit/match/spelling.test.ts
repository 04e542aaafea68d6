import { expect, test } from 'vitest'
import { oneSpelling } from '../../../src/core/match/learned/spelling.ts'
import { fold } from '../../../src/core/text/fold.ts'

test.each([
  ['ar', 'الأميركية', 'الأمريكية'],
  ['ar', 'أميركا', 'أمريكا'],
  ['ar', 'البنتاجون', 'البنتاغون'],
  ['ar', 'الإنجليزية', 'الإنكليزية'],
  ['en', 'stabilise', 'stabilize'],
  ['en', 'organisations', 'organizations'],
  ['en', 'labour', 'labor'],
  ['en', 'defence', 'defense'],
  ['en', 'centre', 'center'],
  ['en', 'advisor', 'adviser'],
  ['en', 'travelled', 'traveled'],
  ['en', 'programme', 'program'],
] as const)('%s: %s is %s', (lang, one, other) => {
  expect(oneSpelling(fold(one).text, lang)).toBe(oneSpelling(fold(other).text, lang))
})

test.each([
  ['ar', 'العراق', 'العراقية'],
  ['ar', 'أمر', 'أمريكي'],
  ['en', 'force', 'forces'],
  ['en', 'mission', 'missile'],
] as const)('%s: %s is not %s', (lang, one, other) => {
  expect(oneSpelling(fold(one).text, lang)).not.toBe(oneSpelling(fold(other).text, lang))
})
