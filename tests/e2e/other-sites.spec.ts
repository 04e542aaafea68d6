import { ARTICLES, UNCURATED } from './articles.ts'
import { pressButton } from './support/popup.ts'
import { expect, test } from './support/test.ts'

test('“Annotate this page” marks the open page, and only that', async ({ article, openPopup, page }) => {
  await article.open(UNCURATED)
  const popup = await openPopup(page)
  await popup.shows(/Annotate this page/)
  await popup.click('button', 'Annotate this page')
  await article.waitForMarks()
  await popup.shows(/speak/)
  expect(await article.mutations()).toEqual([])
  await expect.poll(() => article.badge()).toMatchObject({ text: /^\d+$/ })
  await article.clickMark()
  await expect(article.cardHost).toHaveCount(1)
  await popup.close()

  const scripts = await article.watchExtensionScripts()
  scripts.length = 0
  await page.reload()
  await page.waitForTimeout(500)
  expect(scripts).toEqual([])
})

const SITE = '*://*.margin-post.example/*'

test('“Always on this site” brings the gate to the site and its subdomains, until the access is taken back', async ({
  article,
  openPopup,
  page,
  siteAccess,
}) => {
  await siteAccess.willAllow(SITE)
  await article.open(UNCURATED)
  const popup = await openPopup(page)
  await popup.shows(/Always on this site/)
  await popup.click('button', 'Always on this site')
  await article.waitForMarks()
  await popup.shows(/speak/)
  await popup.close()

  const scripts = await article.watchExtensionScripts()
  await article.open(UNCURATED.replace('www.', 'news.'))
  await article.waitForMarks()
  expect(scripts).toContain('gate.js')

  await siteAccess.takeBack(SITE)
  scripts.length = 0
  await article.open(UNCURATED)
  await page.waitForTimeout(500)
  expect(scripts).toEqual([])
})

test('the site that is asked for is the page’s own, and no more', async ({ openPopup, page }) => {
  await page.goto(UNCURATED)
  const popup = await openPopup(page)
  await popup.shows(/Always on this site/)
  await popup.evaluate(
    'chrome.permissions.request = async (asked) => { globalThis.asked = asked; return false }; 0',
  )
  await popup.click('button', 'Always on this site')
  await expect.poll(() => popup.evaluate('globalThis.asked')).toEqual({ origins: [SITE] })
  await popup.shows(/Always on this site/)
})

test('where the reader has taken back the sites of the list, nothing runs until the button is pressed', async ({
  article,
  extension,
  page,
  siteAccess,
}) => {
  await siteAccess.withdrawAll()
  const scripts = await article.watchExtensionScripts()
  await article.open(ARTICLES.ar.url)
  await page.waitForTimeout(500)
  expect(scripts).toEqual([])
  await pressButton(extension, page)
  await article.waitForMarks()
})
