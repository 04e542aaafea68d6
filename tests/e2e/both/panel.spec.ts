import { ARTICLES, IRRELEVANT, LOCALES } from '../articles.ts'
import { expect, test } from './test.ts'

const HERE = '[aria-current="location"] .row-quote'
const BACK = { en: /Back to the list/, ar: /العودة إلى القائمة/ }

for (const locale of LOCALES) {
  test(`the panel beside the page follows its reader, and the page follows the panel (${locale})`, async ({
    reader,
    tab,
  }) => {
    await reader.settings({ language: locale })
    await tab.open(ARTICLES[locale].url)
    await tab.waitForMarks()
    const panel = await tab.panel()
    await expect.poll(async () => (await panel.texts('.rows .row-quote')).length).toBeGreaterThan(1)
    const quotes = await panel.texts('.rows .row-quote')
    await expect.poll(() => panel.texts(HERE)).toEqual([quotes[0]])
    await tab.evaluate('scrollTo(0, document.body.scrollHeight)')
    const last = (await tab.marks()).at(-1)?.text.slice(0, 20)
    await expect.poll(async () => (await panel.texts(HERE))[0]).toContain(last)

    await panel.click('.rows .row', quotes[0])
    await panel.shows(BACK[locale])
    await expect.poll(async () => (await tab.marks('current'))[0]?.text).toContain(quotes[0]?.slice(0, 20))
    expect(await tab.card()).toBeNull()
    expect(await tab.mutations(), 'the page is as it was').toEqual([])
    await panel.close()
  })
}

test('the panel goes with the tab and the page in it, and switches the site off and on', async ({
  reader,
  tab,
}) => {
  await reader.settings({ language: 'en' })
  await tab.open(ARTICLES.en.url)
  await tab.waitForMarks()
  const panel = await tab.panel()
  await panel.shows(/speak/)
  await tab.open(IRRELEVANT[1] as string)
  await panel.shows(/Nothing on this page/)

  const other = await reader.tab()
  await other.open(ARTICLES.ar.url)
  await panel.shows(/speak/)
  await panel.click('.switch input')
  await panel.shows(/Paused on this site/)
  await panel.click('.actions button')
  await panel.shows(/speak/)
  await other.close()
  await panel.close()
})
