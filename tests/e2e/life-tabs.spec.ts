import type { WxtBrowser } from 'wxt/browser'
import { ARTICLES } from './articles.ts'
import { ArticlePage } from './support/article-page.ts'
import { expect, test } from './support/test.ts'

/** In the service worker. */
declare const chrome: WxtBrowser

/** More of them: `npm run hold`. */
const TABS = Number(process.env.HOLD_TABS ?? 15)

test(`${TABS} tabs are marked, paused and marked again together`, async ({ extension }) => {
  test.setTimeout(60_000 + TABS * 8000)
  const articles: ArticlePage[] = []
  try {
    for (let i = 0; i < TABS; i++) {
      const page = await extension.context.newPage()
      const article = new ArticlePage(page, extension)
      articles.push(article)
      await article.open(`${i % 2 ? ARTICLES.ar.url : ARTICLES.en.url}?tab=${i}`)
      await article.waitForMarks()
    }
    const patience = { timeout: 15_000 + TABS * 500 }
    const isMarked = async () => Promise.all(articles.map(async (one) => (await one.marks()).length > 0))
    const both = ['bbc.co.uk', 'aljazeera.net']
    const pause = (pausedSites: string[]) =>
      extension.worker.evaluate(
        (pausedSites) => chrome.storage.local.set({ settings: { version: 2, pausedSites } }),
        pausedSites,
      )
    await pause(both)
    await expect.poll(isMarked, patience).toEqual(articles.map(() => false))
    await pause([])
    // A tab that nobody sees is read when somebody does.
    for (const article of articles) {
      await article.page.bringToFront()
      await article.waitForMarks()
    }
  } finally {
    for (const { page } of articles) await page.close()
  }
})

test('one page in two windows: each is marked for itself, and what the reader decides holds in both', async ({
  article,
  extension,
  page,
}) => {
  await article.open(ARTICLES.en.url)
  await article.waitForMarks()
  const opened = extension.context.waitForEvent('page')
  await extension.worker.evaluate((url) => chrome.windows.create({ url }), ARTICLES.en.url)
  const other = new ArticlePage(await opened, extension)
  try {
    const marks = (await other.waitForMarks()).map(({ text }) => text)
    expect((await article.marks()).map(({ text }) => text)).toEqual(marks)

    await page.bringToFront()
    await article.clickMark()
    await expect(article.cardHost).toHaveCount(1)
    await expect(other.cardHost).toHaveCount(0)

    await article.command('toggle')
    for (const one of [article, other]) await expect.poll(() => one.marks()).toEqual([])
    await article.command('toggle')
    for (const one of [article, other]) {
      await one.page.bringToFront()
      await one.waitForMarks()
    }
  } finally {
    await other.page.close()
  }
})
