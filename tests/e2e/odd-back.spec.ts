import type { WxtBrowser } from 'wxt/browser'
import { ARTICLES, IRRELEVANT } from './articles.ts'
import { inOwnBrowser } from './support/own-browser.ts'
import { expect, test } from './support/test.ts'

/** In the service worker. */
declare const chrome: WxtBrowser

/** Between two readings of a page it has a rest. */
const PATIENCE = { timeout: 30_000 }

/** Playwright loses a page that comes back from the cache: it is asked through the extension, and led by the browser. */
test('a page that comes back from the back-forward cache is marked, counted and followed', async ({
  news,
}) => {
  test.setTimeout(120_000)
  const options = { port: news.port, without: ['--disable-back-forward-cache'] }
  await inOwnBrowser(options, async ({ context, worker }) => {
    const page = await context.newPage()
    await page.goto(ARTICLES.en.url)
    const id = await worker.evaluate(
      async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id as number,
      ARTICLES.en.url,
    )
    const inPage = <T>(name: keyof typeof ACTS): Promise<T> =>
      worker.evaluate(
        async ({ id, act }) => {
          const [frame] = await chrome.scripting.executeScript({
            target: { tabId: id },
            world: 'MAIN',
            args: [act],
            // biome-ignore lint/security/noGlobalEval: the test's own words
            func: (act: string) => globalThis.eval(`(${act})()`),
          })
          return frame?.result as never
        },
        { id, act: `${ACTS[name]}` },
      )
    const badge = () => worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id)

    await expect.poll(() => inPage<string[]>('marks')).not.toEqual([])
    const marks = await inPage<string[]>('marks')
    await inPage('watchReturns')
    const count = await badge()
    for (let time = 1; time <= 2; time++) {
      await inPage(time === 1 ? 'leave' : 'goForward')
      await expect.poll(() => inPage<string>('address')).toBe(IRRELEVANT[1])
      await expect.poll(badge).toBe('')
      await inPage('goBack')
      await expect.poll(() => inPage<string>('address').catch(() => '')).toBe(ARTICLES.en.url)
      expect(await inPage<number>('returns')).toBe(time)
      expect(await inPage<string[]>('marks')).toEqual(marks)
      await expect.poll(badge).toBe(count)
    }
    await inPage('edit')
    const text = async () => (await inPage<string[]>('marks')).join('\n')
    await expect.poll(text, PATIENCE).toMatch('Some 2,500 US troops')
    await inPage('removeAll')
    await expect.poll(text, PATIENCE).toBe('')
  })
})

/** What is done in the page; each needs nothing from around it. */
const ACTS = {
  address: () => location.href,
  leave: () => location.assign('/football-final.html'),
  goBack: () => history.back(),
  goForward: () => history.forward(),
  /** Without the document's title, which is read where a page has no headline, and which nobody sees painted. */
  marks: () => {
    const ranges = [...(CSS.highlights.get('hashiya-mark') ?? [])]
    return ranges
      .filter(({ startContainer }) => document.body.contains(startContainer))
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const live = document.createRange()
        live.setStart(startContainer, startOffset)
        live.setEnd(endContainer, endOffset)
        return live.toString()
      })
  },
  watchReturns: () => {
    Object.assign(window, { returns: 0 })
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) (window as unknown as { returns: number }).returns++
    })
  },
  returns: () => (window as unknown as { returns: number }).returns,
  edit: () => {
    const paragraph = document.createElement('p')
    paragraph.textContent = 'Some 2,500 US troops are stationed in Iraq.'
    document.querySelector('h1')?.after(paragraph)
  },
  removeAll: () => document.querySelector('main')?.replaceChildren(),
}
