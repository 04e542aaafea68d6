import { test as base, expect } from '@playwright/test'
import { type NewsServer, startNewsServer } from '../support/news-server.ts'
import { ChromiumReader } from './chromium/chromium-reader.ts'
import { FirefoxReader } from './firefox/firefox-reader.ts'
import type { Reader, Tab } from './reader.ts'

const READERS = {
  chromium: (options: { port: number }): Promise<Reader> => ChromiumReader.start(options),
  firefox: (options: { port: number }): Promise<Reader> => FirefoxReader.start(options),
}

/** What a project of the runner's chooses. */
export interface JourneyOptions {
  readersBrowser: keyof typeof READERS
}

interface WorkerFixtures extends JourneyOptions {
  news: NewsServer
  sharedReader: Reader
}

interface TestFixtures {
  /** Everything that a journey has changed is undone after it; nothing of ours may have gone wrong meanwhile. */
  reader: Reader
  tab: Tab
  /** A further browser, for what ends the extension. */
  ownReader: Reader
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  readersBrowser: ['chromium', { scope: 'worker', option: true }],
  news: [
    async ({}, use) => {
      const news = await startNewsServer()
      await use(news)
      await news.close()
    },
    { scope: 'worker' },
  ],
  sharedReader: [
    async ({ news, readersBrowser }, use) => {
      const reader = await READERS[readersBrowser]({ port: news.port })
      await use(reader)
      await reader.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  reader: async ({ sharedReader }, use) => {
    await use(sharedReader)
    expect.soft(await sharedReader.problems()).toEqual([])
    await sharedReader.reset()
  },
  tab: async ({ reader }, use) => {
    const tab = await reader.tab()
    await use(tab)
    await tab.close()
  },
  ownReader: [
    async ({ news, readersBrowser }, use) => {
      const reader = await READERS[readersBrowser]({ port: news.port })
      await use(reader)
      expect.soft(await reader.problems()).toEqual([])
      await reader.close()
    },
    // A browser takes long to start where others run.
    { timeout: 120_000 },
  ],
})

export { expect } from '@playwright/test'
