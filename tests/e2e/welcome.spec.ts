import type { WxtBrowser } from 'wxt/browser'
import { ArticlePage } from './support/article-page.ts'
import { surfaceOf } from './support/surface.ts'
import { tabTo } from './support/tab-to.ts'
import { expect, test } from './support/test.ts'

/** In the service worker. */
declare const chrome: WxtBrowser

test('marks and card work on its article, in both languages, and only there', async ({ extension, page }) => {
  await page.goto(`chrome-extension://${extension.extensionId}/welcome.html`)
  const article = new ArticlePage(page, extension)
  await article.waitForMarks()
  const outside = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('hashiya-mark') ?? [])]
        .filter(({ startContainer }) => !startContainer.parentElement?.closest('article'))
        .map(({ startContainer }) => startContainer.textContent),
    )
  expect(await outside()).toEqual([])
  await article.clickMark()
  await expect(article.cardHost).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(article.cardHost).toHaveCount(0)

  await page.getByRole('tab', { name: 'English' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('article')).toHaveAttribute('dir', 'rtl')
  await expect.poll(async () => (await article.marks())[0]?.text ?? '').toMatch(/\p{Script=Arabic}/u)
  expect(await outside()).toEqual([])
})

test('offers nothing there that is a site’s: no “Not about this”, no pause', async ({
  extension,
  openPopup,
  page,
}) => {
  await page.goto(`chrome-extension://${extension.extensionId}/welcome.html`)
  const article = new ArticlePage(page, extension)
  await article.waitForMarks()
  // The engine stands in the page's own world here.
  await page.evaluate(() => {
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function (options) {
      return attach.call(this, { ...options, mode: 'open' })
    }
  })
  await article.clickMark()
  await expect(article.card.getByRole('button', { name: /^Cite/ })).toBeVisible()
  await expect(article.card.getByRole('button', { name: /^Dossier/ })).toBeVisible()
  await expect(article.card.getByRole('button', { name: /Not about this/ })).toHaveCount(0)

  const popup = await openPopup(page)
  await popup.shows(/speak/)
  expect(await popup.texts('.switch')).toEqual([])
  expect(await popup.text()).not.toMatch(/Pause/)
})

test('its article is tried by keyboard, and the focus comes back to where it was', async ({
  extension,
  page,
  settings,
}) => {
  await settings({ language: 'en' })
  await page.goto(`chrome-extension://${extension.extensionId}/welcome.html`)
  await page.bringToFront()
  const article = new ArticlePage(page, extension)
  await article.waitForMarks()
  await article.lookIntoCard()
  const welcome = surfaceOf(page)
  await tabTo(welcome, '[role=tab]')
  await article.command('next-mention')
  await expect(article.card).toBeFocused()
  await tabTo(welcome, '.card-close')
  await page.keyboard.press('Enter')
  await expect(article.cardHost).toHaveCount(0)
  await expect(page.getByRole('tab', { selected: true })).toBeFocused()
  await tabTo(welcome, /^Open the options$/)
  const opened = extension.context.waitForEvent('page')
  await page.keyboard.press('Enter')
  await (await opened).close()
})

test('opens once after an installation, never after an update, and leads to the options', async ({
  extension,
}) => {
  const { worker, context } = extension
  const installed = (reason: string, installType: string) =>
    worker.evaluate(
      ({ reason, installType }) => {
        chrome.management.getSelf = (async () => ({ installType })) as typeof chrome.management.getSelf
        const { dispatch } = chrome.runtime.onInstalled as unknown as { dispatch: (details: object) => void }
        dispatch.call(chrome.runtime.onInstalled, { reason })
      },
      { reason, installType },
    )
  const tabs = () => context.pages().filter((one) => one.url().endsWith('/welcome.html'))
  await installed('update', 'normal')
  await installed('install', 'development')
  await installed('chrome_update', 'normal')
  const opened = context.waitForEvent('page')
  await installed('install', 'normal')
  const welcome = await opened
  await expect(welcome.getByRole('heading', { level: 1 }).first()).toHaveText('A margin for the news')
  expect(tabs()).toHaveLength(1)
  const next = context.waitForEvent('page')
  await welcome.getByRole('button', { name: 'Open the options' }).click()
  await (await next).close()
  await welcome.close()
})
