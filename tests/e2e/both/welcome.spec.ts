import { LOCALES } from '../articles.ts'
import { expect, test } from './test.ts'

const LETTERS = { ar: /\p{Script=Arabic}{3}/u, en: /[a-z]{3}/ }

for (const locale of LOCALES)
  test(`the welcome page’s own article is marked, and its card opens (${locale})`, async ({
    reader,
    tab,
  }) => {
    await reader.settings({ language: locale })
    await tab.openOwn('welcome.html')
    await tab.waitForMarks()
    expect((await tab.marks())[0]?.text).toMatch(LETTERS[locale])
    await tab.clickMark()
    await expect.poll(() => tab.card()).toMatchObject({ lang: locale })
    await tab.press('Escape')
    await expect.poll(() => tab.card()).toBeNull()
  })
