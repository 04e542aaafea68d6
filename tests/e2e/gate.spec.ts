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

test('the gate opens, the engine comes after it, and what shows cards when somebody is there to see one', async ({
  article,
  page,
}) => {
  const scripts = await article.watchExtensionScripts()
  await article.open(ARTICLES.en.url)
  await article.waitForMarks()
  // What a page makes up, or does by itself, is no sign of a reader.
  await page.evaluate(() => {
    dispatchEvent(new PointerEvent('pointermove'))
    scrollTo(0, 200)
  })
  await page.waitForTimeout(1000)
  expect(scripts).toEqual(['gate.js', 'engine.js'])
  await page.mouse.move(300, 300)
  await expect.poll(() => scripts).toEqual(['gate.js', 'engine.js', 'shared.js', 'card.js'])
  await page.mouse.move(400, 400)
  await article.clickMark()
  await expect(article.cardHost).toHaveCount(1)
  expect(scripts).toHaveLength(4)
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
