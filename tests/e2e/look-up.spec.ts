import type { WxtBrowser } from 'wxt/browser'
import { ARTICLES } from './articles.ts'
import { ExtensionView } from './support/extension-view.ts'
import { expect, test } from './support/test.ts'

/** In the service worker. */
declare const chrome: WxtBrowser
type Dispatch = { dispatch(...args: unknown[]): void }

test('a selection is looked up from the context menu', async ({ extension, page }) => {
  await page.goto(ARTICLES.en.url)
  await page.bringToFront()
  // As the browser tells of the reader's choice, but without the gesture that opens the side panel: so the popup opens.
  await extension.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true })
    ;(chrome.contextMenus.onClicked as unknown as Dispatch).dispatch(
      { menuItemId: 'look-up', selectionText: ' a joint\n committee ' },
      tab,
    )
  })
  const browser = await extension.context.browser()?.newBrowserCDPSession()
  if (!browser) throw new Error('no session with the browser')
  const popup = await ExtensionView.find(browser, `chrome-extension://${extension.extensionId}/popup.html`)
  await expect
    .poll(() => popup.evaluate("document.querySelector('input[type=search]')?.value"))
    .toBe('a joint committee')
  await expect.poll(() => popup.texts('[data-claim]')).not.toHaveLength(0)
  await popup.close()
})

test('the address bar suggests claims, and one of them opens in the record', async ({ extension, page }) => {
  await page.goto(ARTICLES.en.url)
  await page.bringToFront()
  const suggested = await extension.worker.evaluate(
    () =>
      new Promise<{ content: string; description: string }[]>((resolve) => {
        ;(chrome.omnibox.onInputChanged as unknown as Dispatch).dispatch('timetable', resolve)
      }),
  )
  expect(suggested.length).toBeGreaterThan(0)
  expect(suggested[0]?.description).toMatch(/<dim>/)
  await extension.worker.evaluate((content) => {
    ;(chrome.omnibox.onInputEntered as unknown as Dispatch).dispatch(content, 'newBackgroundTab')
  }, suggested[0]?.content)
  const opened = () =>
    extension.worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({})
      return tabs.map(({ url, pendingUrl }) => pendingUrl || url || '').find((url) => url.includes('dossier'))
    })
  await expect.poll(opened).toMatch(/\/dossier\.html#claim=.+/)
  await extension.worker.evaluate(async () => {
    for (const { id, url } of await chrome.tabs.query({}))
      if (id !== undefined && url?.includes('dossier')) await chrome.tabs.remove(id)
  })
})
