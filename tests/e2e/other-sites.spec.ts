import { UNCURATED } from './articles.ts'
import { expect, test } from './support/test.ts'

test('“Annotate this page” marks the open page, and only that', async ({ article, openPopup, page }) => {
  await article.open(UNCURATED)
  const popup = await openPopup(page)
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

test('“Always on this site” asks for the site alone; with the grant its pages are marked, without it no more', async ({
  article,
  openPopup,
  page,
  siteAccess,
}) => {
  await article.open(UNCURATED)
  const popup = await openPopup(page)
  await popup.shows(/Always on this site/)
  // The browser's own prompt is out of reach: what is asked is taken down, and the answer given as the browser would.
  await popup.evaluate(
    'chrome.permissions.request = async (asked) => { globalThis.asked = asked; return true }; undefined',
  )
  await popup.click('button', 'Always on this site')
  await expect
    .poll(() => popup.evaluate('globalThis.asked'))
    .toEqual({ origins: ['*://*.margin-post.example/*'] })

  await siteAccess.grant('*://*.margin-post.example/*')
  await article.waitForMarks()
  await article.open(UNCURATED.replace('www.', 'news.'))
  await article.waitForMarks()

  await siteAccess.revoke('*://*.margin-post.example/*')
  const scripts = await article.watchExtensionScripts()
  scripts.length = 0
  await article.open(UNCURATED)
  await page.waitForTimeout(500)
  expect(scripts).toEqual([])
})
