import { test as base, expect, type Page } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { ArticlePage } from './article-page.ts'
import { type ExtensionBrowser, openExtensionBrowser } from './browser.ts'
import type { ExtensionView } from './extension-view.ts'
import { type NewsServer, startNewsServer } from './news-server.ts'
import { openPopup, openSidePanel } from './popup.ts'
import { SiteAccess } from './site-access.ts'

/** In the service worker. */
declare const chrome: WxtBrowser

interface WorkerFixtures {
  news: NewsServer
  extension: ExtensionBrowser
}

interface TestFixtures {
  page: Page
  article: ArticlePage
  /** Opens the toolbar's popup over the page that is in front. */
  openPopup: (page: Page) => Promise<ExtensionView>
  /** Opens the side panel beside the page that is in front. */
  openSidePanel: (page: Page) => Promise<ExtensionView>
  /** Stores settings as the reader's choice. */
  settings: (changes: Record<string, unknown>) => Promise<void>
  /** The reader's answer to the browser's question for access. */
  siteAccess: SiteAccess
  /** What a test has changed in the extension is undone after it. */
  cleanExtension: undefined
}

/** One browser and one server for each of Playwright's workers, one page for each test. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  news: [
    async ({}, use) => {
      const news = await startNewsServer()
      await use(news)
      await news.close()
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({ news }, use) => {
      const extension = await openExtensionBrowser({ port: news.port })
      await use(extension)
      await extension.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ extension }, use) => {
    const page = await extension.context.newPage()
    await use(page)
    await page.close()
  },
  article: async ({ page, extension }, use) => {
    const article = new ArticlePage(page, extension)
    const thrown = await article.watchExceptions()
    await use(article)
    expect(thrown, 'uncaught exceptions').toEqual([])
  },
  openPopup: async ({ extension }, use) => {
    const opened: ExtensionView[] = []
    await use(async (page) => {
      const popup = await openPopup(extension, page)
      opened.push(popup)
      return popup
    })
    for (const popup of opened) await popup.close()
  },
  openSidePanel: async ({ extension }, use) => {
    const opened: ExtensionView[] = []
    await use(async (page) => {
      const panel = await openSidePanel(extension, page)
      opened.push(panel)
      return panel
    })
    for (const panel of opened) await panel.close()
  },
  settings: async ({ extension }, use) => {
    await use((changes) =>
      extension.worker.evaluate((settings) => chrome.storage.local.set({ settings }), {
        version: 1,
        ...changes,
      }),
    )
  },
  siteAccess: async ({ extension }, use) => {
    const access = new SiteAccess(extension)
    await use(access)
    await access.reset()
  },
  cleanExtension: [
    async ({ extension }, use) => {
      await use(undefined)
      await extension.worker.evaluate(async () => {
        await chrome.storage.local.clear()
        await chrome.storage.session.clear()
      })
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
