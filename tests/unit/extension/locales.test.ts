import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type Texts = Record<string, { message: string; placeholders?: object }>

const FOLDER = join(import.meta.dirname, '../../../assets/public/_locales')
const textsOf = (locale: string): Texts =>
  JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8'))
const [ar, en] = [textsOf('ar'), textsOf('en')]

test('both languages have the same texts, with the same places to fill', () => {
  const shape = (texts: Texts) => Object.entries(texts).map(([key, { placeholders }]) => [key, placeholders])
  expect(shape(ar)).toEqual(shape(en))
})

/** The limits of the Chrome Web Store, in characters. */
test.each([
  ['extensionName', 75],
  ['extensionDescription', 132],
])('%s is no longer than stores allow', (key, limit) => {
  for (const texts of [ar, en]) expect(texts[key]?.message.length).toBeLessThanOrEqual(limit)
})
