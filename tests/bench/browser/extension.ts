import type { Page } from 'playwright-core'
import type { BenchBrowser } from './bench-browser.ts'

/** In the extension's worker. */
declare const chrome: {
  action: { getBadgeText(of: { tabId?: number | undefined }): Promise<string> }
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> }
  scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>
  }
}

/** Runs a file of the extension in the page; milliseconds until the browser says that it has run. */
export function inject({ worker }: BenchBrowser, page: Page, file: string): Promise<number> {
  return worker.evaluate(
    async ({ url, file }) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
      if (!tab) throw new Error(`no tab shows ${url}`)
      const since = performance.now()
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [file] })
      return performance.now() - since
    },
    { url: page.url(), file },
  )
}

/** Starts the extension as its content script does, and waits until it has marked the page. Milliseconds. */
export async function annotatePage(browser: BenchBrowser, page: Page): Promise<number> {
  const since = performance.now()
  await inject(browser, page, '/gate.js')
  await marksOn(page, { atLeast: 1 })
  return performance.now() - since
}

/** As `annotatePage`, but asks nothing of the page itself, where each question leaves something behind. */
export async function annotateUnasked(browser: BenchBrowser, page: Page): Promise<void> {
  await inject(browser, page, '/gate.js')
  for (let waited = 0; waited < 60_000; waited += LOOK) {
    const badge = await browser.worker.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
      return chrome.action.getBadgeText({ tabId: tab?.id })
    }, page.url())
    if (badge !== '') return
    await pause(LOOK)
  }
  throw new Error(`no badge within a minute for ${page.url()}`)
}

/** Waits for marks on the page, looking seldom: looking is work for the page. Gives their number. */
async function marksOn(page: Page, { atLeast }: { atLeast: number }): Promise<number> {
  for (let waited = 0; waited < 60_000; waited += LOOK) {
    const size = await page.evaluate(() => CSS.highlights.get('hashiya-mark')?.size ?? 0)
    if (size >= atLeast) return size
    await pause(LOOK)
  }
  throw new Error(`not ${atLeast} marks within a minute on ${page.url()}`)
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const LOOK = 25
