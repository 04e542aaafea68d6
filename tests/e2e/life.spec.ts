import type { WxtBrowser } from 'wxt/browser'
import { ARTICLES } from './articles.ts'
import { ArticlePage } from './support/article-page.ts'
import { type ExtensionBrowser, openExtensionBrowser } from './support/browser.ts'
import { pressButton } from './support/popup.ts'
import { expect, test } from './support/test.ts'

/** In the browser's page of extensions. */
declare const chrome: WxtBrowser

/** These end the extension or its worker: each in a browser of its own. */
test('an engine whose extension has gone goes too, without a word, and makes room for the next', async ({
  news,
}) => {
  const extension = await openExtensionBrowser({ port: news.port })
  try {
    const page = await extension.context.newPage()
    const article = new ArticlePage(page, extension)
    const thrown = await article.watchExceptions()
    await article.open(ARTICLES.en.url)
    await article.waitForMarks()

    await setEnabled(extension, false)
    await article.clickMark()
    await expect.poll(() => article.marks()).toEqual([])
    await expect(article.cardHost).toHaveCount(0)

    await setEnabled(extension, true)
    await pressButton(extension, page)
    await article.waitForMarks()
    await article.clickMark()
    await expect(article.cardHost).toHaveCount(1)
    expect(thrown).toEqual([])
  } finally {
    await extension.close()
  }
})

test('the background may be stopped at any time: nothing that it must know is lost', async ({ news }) => {
  const extension = await openExtensionBrowser({ port: news.port })
  try {
    const page = await extension.context.newPage()
    const article = new ArticlePage(page, extension)
    await article.open(ARTICLES.en.url)
    await article.waitForMarks()
    await article.command('toggle')
    await expect.poll(() => article.marks()).toEqual([])

    await stopWorkers(article, extension.extensionId)
    await page.reload()
    await page.waitForTimeout(500)
    expect(await article.marks()).toEqual([])
    await article.open(ARTICLES.ar.url)
    await article.waitForMarks()
  } finally {
    await extension.close()
  }
})

test('a page whose background was stopped goes on being read, and keeps the marks that it has', async ({
  news,
}) => {
  const extension = await openExtensionBrowser({ port: news.port })
  try {
    const page = await extension.context.newPage()
    const article = new ArticlePage(page, extension)
    await article.open(ARTICLES.en.url)
    const before = (await article.waitForMarks()).map(({ text }) => text)
    await stopWorkers(article, extension.extensionId)
    const added = before[0] as string
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('hashiya-mark') ?? []
      const block = range?.startContainer.parentElement?.closest('p, h1, h2, li')
      block?.after(block.cloneNode(true))
    })
    await expect
      .poll(async () => (await article.marks()).filter(({ text }) => text === added).length, {
        // After a reading there is a rest, as long as it took.
        timeout: 20_000,
      })
      .toBeGreaterThan(before.filter((text) => text === added).length)
    const after = (await article.marks()).map(({ text }) => text)
    expect(before.filter((text) => !after.includes(text))).toEqual([])
  } finally {
    await extension.close()
  }
})

/** Switches the extension off and on, as an update does. */
async function setEnabled({ context, extensionId }: ExtensionBrowser, enabled: boolean) {
  const page = await context.newPage()
  await page.goto('chrome://extensions/')
  await page.evaluate(({ id, enabled }) => chrome.management.setEnabled(id, enabled), {
    id: extensionId,
    enabled,
  })
  await page.close()
}

async function stopWorkers({ page }: ArticlePage, extensionId: string) {
  const own = await page.context().newPage()
  await own.goto(`chrome-extension://${extensionId}/popup.html`)
  const session = await page.context().newCDPSession(own)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await own.close()
}
