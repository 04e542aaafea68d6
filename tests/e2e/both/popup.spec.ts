import { ARTICLES, IRRELEVANT, LOCALES } from '../articles.ts'
import { expect, test } from './test.ts'

const WORDS = {
  en: { speak: /speak/, query: 'withdrawal', opens: /withdraw/i },
  ar: { speak: /السجلّ|السجل/, query: 'انسحاب', opens: /انسحاب/ },
} as const

for (const locale of LOCALES) {
  const { speak, query, opens } = WORDS[locale]

  test(`the popup lists every mention of the page, as many as the badge counts (${locale})`, async ({
    reader,
    tab,
  }) => {
    await reader.settings({ language: locale })
    await tab.open(ARTICLES[locale].url)
    const marks = await tab.waitForMarks()
    const popup = await tab.popup()
    await popup.shows(speak)
    expect(await popup.evaluate('document.documentElement.dir')).toBe(ARTICLES[locale].dir)
    await expect
      .poll(async () => (await popup.texts('.marked .row')).length)
      .toBe(Number((await tab.badge()).text))
    const quotes = await popup.texts('.marked .row-quote')
    for (const { text } of marks) expect(quotes.some((quote) => text.includes(quote.slice(0, 20)))).toBe(true)
    await popup.close()
  })

  test(`the record is looked up without a network, and a result opens (${locale})`, async ({
    reader,
    tab,
  }) => {
    await reader.settings({ language: locale })
    await tab.open(IRRELEVANT[1] as string)
    await reader.setOffline(true)
    const popup = await tab.popup()
    await popup.click('[role=tab]:nth-of-type(2)')
    await popup.type('input[type=search]', query)
    await expect.poll(async () => (await popup.texts('[data-claim]')).length).toBeGreaterThan(0)
    await popup.click('[data-claim]')
    await popup.shows(opens)
    await popup.close()
  })
}

test('an entry of the list closes the popup, scrolls there and opens the card', async ({ tab }) => {
  await tab.open(ARTICLES.en.url)
  const last = (await tab.waitForMarks()).at(-1)
  const popup = await tab.popup()
  await popup.shows(/speak/)
  await popup.click('.marked .row', last?.text.trim().slice(0, 20))
  await expect.poll(() => tab.card()).toMatchObject({ isFocused: true })
  await expect.poll(async () => (await tab.marks('current'))[0]?.text).toBe(last?.text)
  await expect.poll(async () => (await tab.marks('current')).some(({ y }) => y > 0 && y < 900)).toBe(true)
})

test('the popup pauses the site and brings it back, on all its open pages', async ({ reader, tab }) => {
  const other = await reader.tab()
  await other.open(ARTICLES.en.url.replace('www.bbc', 'news.bbc'))
  await other.waitForMarks()
  await tab.open(ARTICLES.en.url)
  await tab.waitForMarks()

  const popup = await tab.popup()
  await popup.shows(/bbc\.co\.uk/)
  await popup.click('.switch input')
  await popup.shows(/paused/i)
  await expect.poll(() => tab.marks()).toEqual([])
  await expect.poll(() => other.marks()).toEqual([])
  await expect.poll(() => tab.badge()).toMatchObject({ text: 'II' })

  await popup.click('button.main')
  await popup.shows(/speak/)
  await tab.waitForMarks()
  await other.waitForMarks()
  await popup.close()
  await other.close()
})

test('the settings nearest to hand are kept, and the popup speaks the language that is chosen', async ({
  reader,
  tab,
}) => {
  await reader.settings({ language: 'en' })
  await tab.open(ARTICLES.en.url)
  const popup = await tab.popup()
  await popup.click('[role=tab]:nth-of-type(3)')
  await expect.poll(async () => (await popup.texts('.choice')).length).toBe(2)
  await popup.click('.choice:nth-of-type(2) input')
  await expect.poll(() => reader.stored()).toMatchObject({ settings: { openOn: 'click' } })
  await reader.settings({ language: 'ar', openOn: 'click' })
  await expect.poll(() => popup.evaluate('document.documentElement.dir')).toBe('rtl')
  expect(await popup.evaluate("document.querySelector('.choice:nth-of-type(2) input').checked")).toBe(true)
  await popup.close()
})
