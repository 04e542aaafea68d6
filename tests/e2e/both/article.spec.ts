import { ARTICLES, LOCALES } from '../articles.ts'
import { expect, test } from './test.ts'

for (const locale of LOCALES) {
  const { url, dir } = ARTICLES[locale]

  test.describe(`an article in ${locale} under a curated host`, () => {
    test.beforeEach(async ({ tab }) => {
      await tab.open(url)
      await tab.waitForMarks()
    })

    test('is marked, and its nodes are left as they are', async ({ tab }) => {
      for (const { text } of await tab.marks()) expect(text.trim()).not.toBe('')
      expect(await tab.mutations()).toEqual([])
    })

    test('opens the card in its own language by a click, and closes it by Escape', async ({ tab }) => {
      await tab.clickMark()
      await expect.poll(() => tab.card()).toMatchObject({ lang: locale, direction: dir })
      await tab.press('Escape')
      await expect.poll(() => tab.card()).toBeNull()
    })
  })
}
