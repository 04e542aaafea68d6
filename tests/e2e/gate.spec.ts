import { ARTICLES, IRRELEVANT, UNCURATED } from './articles.ts'
import { expect, test } from './support/test.ts'

for (const url of IRRELEVANT) {
  test(`nothing but the gate is loaded on ${url}`, async ({ article, page }) => {
    const scripts = await article.watchExtensionScripts()
    await article.open(url)
    // The gate looks again a second after loading; wait for more than that.
    await page.waitForTimeout(1500)
    expect(scripts).toEqual(['gate.js'])
    expect(await article.mutations()).toEqual([])
    expect((await article.badge()).text).toBe('')
  })
}

test('nothing at all is loaded on a site that nobody asked for', async ({ article, page }) => {
  const scripts = await article.watchExtensionScripts()
  await article.open(UNCURATED)
  await page.waitForTimeout(500)
  expect(scripts).toEqual([])
})

test('the gate opens, and the engine comes after it', async ({ article }) => {
  const scripts = await article.watchExtensionScripts()
  await article.open(ARTICLES.en.url)
  await article.waitForMarks()
  expect(scripts).toEqual(['gate.js', 'shared.js', 'engine.js'])
})

test('an article that comes by navigation without a load is marked', async ({ article, page }) => {
  await article.open('https://www.bbc.com/single-page.html')
  await page.getByRole('button', { name: 'World' }).click()
  await article.waitForMarks()
})

test('an article that comes late is marked', async ({ article }) => {
  await article.open('https://www.bbc.com/late.html')
  await article.waitForMarks()
})

test('the badge goes with the page that it counts', async ({ article }) => {
  await article.open(ARTICLES.en.url)
  await article.waitForMarks()
  await expect.poll(() => article.badge()).toMatchObject({ text: /^\d+$/ })
  await article.open(IRRELEVANT[1] as string)
  expect(await article.badge()).toEqual({ text: '', title: 'Hashiya' })
})

test('only the pages that were opened are asked for, and nothing else by anyone', async ({
  article,
  news,
  openPopup,
  page,
}) => {
  const before = news.requests.length
  await article.open(ARTICLES.en.url)
  await article.waitForMarks()
  await article.clickMark()
  await expect(article.cardHost).toHaveCount(1)
  const popup = await openPopup(page)
  await popup.shows(/speak/)
  const asked = new Set(news.requests.slice(before))
  expect([...asked].sort()).toEqual(['www.bbc.co.uk/iraq-talks-2024.html', 'www.bbc.co.uk/site.css'])
})
