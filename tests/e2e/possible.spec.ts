import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPacks } from '../../src/cli/load-packs.ts'
import { readHtml } from '../../src/cli/read-html.ts'
import { sortMentions } from '../../src/page/marks.ts'
import { LOCALES } from './articles.ts'
import { violations } from './support/surface.ts'
import { expect, test } from './support/test.ts'

const FOLDER = join(import.meta.dirname, '../pages/demo')

/** Which sentences the matcher is unsure of changes with what it has learned, so it is asked. */
function articleWithBoth() {
  const { findMentions } = loadPacks()
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.html'))) {
    const { sure, possible } = sortMentions(findMentions(readHtml(readFileSync(join(FOLDER, file), 'utf8'))))
    if (sure.length > 0 && possible.length > 0)
      return { url: `https://www.bbc.co.uk/${file}`, sure, possible: possible.map(({ quote }) => quote) }
  }
  throw new Error('no demonstration page has both a sure and a possible mention')
}

const WORDS = {
  en: { title: 'Possible, not marked', card: 'Not marked on the page' },
  ar: { title: 'مقاطع محتملة بلا علامة', card: 'بلا علامة في الصفحة' },
}

for (const locale of LOCALES) {
  test(`what is only possible is listed apart, and opens without a mark (${locale})`, async ({
    article,
    openPopup,
    page,
    settings,
  }) => {
    const { url, sure, possible } = articleWithBoth()
    await settings({ language: locale })
    await article.open(url)
    const before = (await article.waitForMarks()).map(({ text }) => text)
    await expect.poll(async () => (await article.badge()).text).toBe(String(sure.length))
    await article.lookIntoCard()

    const popup = await openPopup(page)
    await popup.shows(WORDS[locale].title)
    expect(await popup.texts('.marked .row')).toHaveLength(sure.length)
    expect(await popup.texts('.possible .row-quote')).toEqual(possible)
    await popup.click('.possible summary')
    await popup.shows(possible[0] as string)
    expect(await violations(popup)).toEqual([])

    await popup.click('.possible .row')
    await expect(article.card).toBeVisible()
    await expect(article.card).toContainText(WORDS[locale].card)
    expect((await article.marks()).map(({ text }) => text)).toEqual(before)
    expect(await article.marks('current')).toEqual([])
  })
}
