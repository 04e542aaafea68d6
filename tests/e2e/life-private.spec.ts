import type { WxtBrowser } from 'wxt/browser'
import { ARTICLES } from './articles.ts'
import { CdpTarget } from './support/cdp-target.ts'
import { inOwnBrowser, onExtensionsPage } from './support/own-browser.ts'
import { expect, test } from './support/test.ts'

/** In the service worker. */
declare const chrome: WxtBrowser

const MARKS = "CSS.highlights.get('hashiya-mark')?.size ?? 0"

test('in a private window pages are marked, and nothing of them is stored', async ({ news }) => {
  // No page of Playwright's, which would take the certificate for granted.
  const options = { port: news.port, args: ['--ignore-certificate-errors'] }
  test.setTimeout(120_000)
  await inOwnBrowser(options, async (extension) => {
    await onExtensionsPage(extension, 'allow-in-private')
    const { context } = extension
    // The browser starts the extension anew for it.
    const own = await context.newPage()
    await expect
      .poll(() => own.goto(`chrome-extension://${extension.extensionId}/options.html`).catch(() => null))
      .not.toBeNull()
    const stored = () =>
      own.evaluate(async () => ({
        local: await chrome.storage.local.get(null),
        session: await chrome.storage.session.get(null),
      }))
    const before = await stored()

    await own.evaluate((url) => chrome.windows.create({ url, incognito: true }), ARTICLES.en.url)
    const browser = await context.browser()?.newBrowserCDPSession()
    if (!browser) throw new Error('no session with the browser')
    const targetOf = async () =>
      (await browser.send('Target.getTargets')).targetInfos.find(({ url }) => url === ARTICLES.en.url)
        ?.targetId
    await expect.poll(targetOf).toBeTruthy()
    const target = await CdpTarget.attach(browser, (await targetOf()) as string)
    await expect.poll(() => target.evaluate<number>(MARKS)).toBeGreaterThan(0)
    expect(await stored()).toEqual(before)

    await own.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.incognito && one.url === url)
      if (tab?.id === undefined) throw new Error('no private tab')
      await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: () =>
          chrome.runtime.sendMessage({
            type: 'hide-mention',
            claim: 'a-claim',
            quote: 'some words',
            hidden: true,
          }),
      })
    }, ARTICLES.en.url)
    await expect.poll(async () => Object.keys((await stored()).session)).toEqual(['privateHiddenMentions'])
    expect((await stored()).local).toEqual(before.local)

    await own.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.incognito && one.url === url)
      await chrome.tabs.update(tab?.id as number, { active: true })
      await chrome.windows.update(tab?.windowId as number, { focused: true })
    }, ARTICLES.en.url)
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    await worker.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.incognito && one.url === url)
      const { dispatch } = chrome.commands.onCommand as unknown as { dispatch: (...args: unknown[]) => void }
      dispatch.call(chrome.commands.onCommand, 'toggle', tab)
    }, ARTICLES.en.url)
    await expect.poll(() => target.evaluate<number>(MARKS)).toBe(0)
    expect((await stored()).local).toEqual(before.local)
  })
})
