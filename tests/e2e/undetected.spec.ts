import type { Page } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { ARTICLES, IRRELEVANT } from './articles.ts'
import { inOwnWorld } from './support/own-world.ts'
import { reportOf, spyOn } from './support/spy.ts'
import { expect, test } from './support/test.ts'

/** In the service worker. */
declare const chrome: WxtBrowser

/** Nothing of what a page's script watches for. */
const NOTHING = { calls: [], events: [], mutations: [], errors: [], frames: 0, api: [], highlights: [] }

test('where the gate stays shut, a page’s script finds nothing of us', async ({ article, page }) => {
  const scripts = await article.watchExtensionScripts()
  await spyOn(page)
  await page.goto(IRRELEVANT[1] as string)
  await expect.poll(() => scripts).toEqual(['gate.js'])
  // The gate looks again a second after loading; there is nothing to wait for that would come after it.
  await page.waitForTimeout(1500)
  expect(await reportOf(page)).toMatchObject(NOTHING)
})

test('where it opens, a page’s script finds the highlights, and nothing else before the reader acts', async ({
  article,
  page,
}) => {
  await spyOn(page)
  await page.goto(ARTICLES.en.url)
  const before = await reportOf(page)
  await article.waitForMarks()
  const after = await reportOf(page)
  expect(after).toMatchObject({ ...NOTHING, calls: expect.anything(), highlights: ['hashiya-mark'] })
  // What the test itself has asked of the page to see the marks.
  expect(new Set(after.calls)).toEqual(new Set(['Document.createRange', 'HighlightRegistry.get']))
  for (const name of ['globals', 'markup', 'sheets', 'loaded'] as const)
    expect(after[name], name).toEqual(before[name])
})

test('the highlights tell which words are marked, and not of which claim, in which state or how surely', async ({
  article,
  page,
}) => {
  await page.goto(ARTICLES.en.url)
  await article.waitForMarks()
  const told = await page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => ({
      name,
      type: highlight.type,
      priority: highlight.priority,
      more: Object.keys(highlight),
      kinds: [...new Set([...highlight].map((range) => range.constructor.name))],
      extras: [...highlight].flatMap((range) => Object.keys(range)),
    })),
  )
  expect(told).toEqual([
    {
      name: 'hashiya-mark',
      type: 'highlight',
      priority: 0,
      more: [],
      kinds: ['StaticRange'],
      extras: [],
    },
  ])
})

test('with a card open, a page’s script meets one bare element, and sees what is done in it as done to that', async ({
  article,
  page,
}) => {
  await spyOn(page)
  await page.goto(ARTICLES.en.url)
  await article.waitForMarks()
  await page.evaluate(() => {
    const paths: unknown[] = []
    for (const type of ['pointerdown', 'click', 'keydown', 'focusin'])
      window.addEventListener(type, (event) => paths.push([type, inside(event)]), true)
    const inside = (event: Event) =>
      (event.composedPath() as Node[]).filter(
        (node) => node.nodeType === Node.DOCUMENT_FRAGMENT_NODE || node.getRootNode?.() instanceof ShadowRoot,
      ).length
    Object.assign(window, { paths })
  })
  await article.command('next-mention')
  await expect(article.cardHost).toHaveCount(1)
  await page.keyboard.press('Tab')
  const seen = await page.evaluate(() => {
    const host = document.querySelector('html > div[popover]') as HTMLElement
    return {
      shadow: host.shadowRoot,
      markup: host.outerHTML,
      text: host.innerText,
      active: document.activeElement === host,
      paths: (window as unknown as { paths: [string, number][] }).paths,
    }
  })
  expect(seen).toMatchObject({ shadow: null, markup: '<div popover="manual"></div>', text: '', active: true })
  expect(seen.paths.map(([type]) => type)).toContain('keydown')
  expect(seen.paths.filter(([, inside]) => inside > 0)).toEqual([])
  const { calls, errors, api, globals } = await reportOf(page)
  expect(calls.filter((call) => /attachShadow|createElement|dispatchEvent|Storage/.test(call))).toEqual([])
  expect([errors, api]).toEqual([[], []])
  expect(globals.filter((name) => /hashiya|extension/i.test(name))).toEqual([])
})

test('files of the package cannot be told from files that are not there', async ({ extension, page }) => {
  await page.goto(ARTICLES.en.url)
  const files = [
    'gate.js',
    'engine.js',
    'shared.js',
    'manifest.json',
    'popup.html',
    'icons/16.png',
    'assets/highlight.css',
  ]
  const tried = (id: string) =>
    page.evaluate(
      tryToLoad,
      files.map((file) => `chrome-extension://${id}/${file}`),
    )
  const ours = await tried(extension.extensionId)
  expect(ours.filter(({ outcome }) => outcome === 'loaded')).toEqual([])
  const nobody = await tried('a'.repeat(32))
  expect(ours.map(({ outcome }) => outcome)).toEqual(nobody.map(({ outcome }) => outcome))
})

test('what a page makes up opens nothing, closes no setting and is not answered; a hand does', async ({
  article,
  extension,
  page,
}) => {
  await page.goto(ARTICLES.en.url)
  const marks = await article.waitForMarks()
  const stored = () => extension.worker.evaluate(() => chrome.storage.local.get())
  const before = await stored()
  const answers = await page.evaluate(makeUp, { marks, id: extension.extensionId })
  expect(answers).toEqual([])
  await settled(page)
  await expect(article.cardHost).toHaveCount(0)
  expect(await article.marks('current')).toEqual([])
  expect((await article.marks()).map(({ text }) => text)).toEqual(marks.map(({ text }) => text))
  expect(await stored()).toEqual(before)
  await article.clickMark()
  await expect(article.cardHost).toHaveCount(1)
})

test('a script of ours in a page, were it the page’s, could read no storage and speak for its own site alone', async ({
  article,
  extension,
  page,
  settings,
}) => {
  await settings({ version: 2, pausedSites: ['private.example'] })
  await page.goto(ARTICLES.en.url)
  await article.waitForMarks()
  for (const area of ['local', 'session'])
    await expect(inOwnWorld(extension, page, `chrome.storage.${area}.get()`)).rejects.toThrow(/not allowed/i)
  const said = (message: object) =>
    inOwnWorld<unknown>(extension, page, `chrome.runtime.sendMessage(${JSON.stringify(message)})`)
  const told = JSON.stringify(await said({ type: 'page-settings', site: 'private.example' }))
  expect(told).toContain('"paused":false')
  expect(told).not.toContain('private.example')
  await said({ type: 'hide-mention', claim: 'x', quote: 'y', hidden: true, site: 'private.example' })
  expect(await article.stored('hiddenMentions')).toMatchObject([
    { site: 'bbc.co.uk', claim: 'x', quote: 'y' },
  ])
  for (const call of ['tabs?.query', 'scripting?.executeScript', 'permissions?.request', 'action?.openPopup'])
    expect(await inOwnWorld(extension, page, `typeof chrome.${call}`), call).toBe('undefined')
})

/** Until whatever a resting pointer would open is open. */
async function settled(page: Page) {
  await page.waitForTimeout(600)
}

/** Tries every way by which a page loads something. Runs in the page. */
async function tryToLoad(addresses: string[]): Promise<{ way: string; outcome: string }[]> {
  const by = (tag: string, field: string) => (address: string) =>
    new Promise<string>((resolve) => {
      const element = Object.assign(document.createElement(tag), { [field]: address })
      if (tag === 'link') Object.assign(element, { rel: 'stylesheet' })
      element.onload = () => resolve('loaded')
      element.onerror = () => resolve('refused')
      document.head.append(element)
    })
  const ways: Record<string, (address: string) => Promise<string>> = {
    fetch: (address) =>
      fetch(address).then(
        () => 'loaded',
        (error: Error) => error.message,
      ),
    opaque: (address) =>
      fetch(address, { mode: 'no-cors' }).then(
        () => 'loaded',
        (error: Error) => error.message,
      ),
    script: by('script', 'src'),
    picture: by('img', 'src'),
    sheet: by('link', 'href'),
    module: (address) =>
      import(/* @vite-ignore */ address).then(
        () => 'loaded',
        () => 'refused',
      ),
  }
  const tries = addresses.flatMap((address) =>
    Object.entries(ways).map(async ([way, load]) => ({ way, outcome: await load(address) })),
  )
  return Promise.all(tries)
}

/** Everything by which a page could act as the reader or as the extension; gives what was answered. Runs in the page. */
async function makeUp({ marks, id }: { marks: { x: number; y: number }[]; id: string }): Promise<string[]> {
  const answers: string[] = []
  const messages = ['next-mention', 'list-mentions', 'gate-open', 'page-settings', 'settings-changed'].map(
    (type) => ({ type }),
  )
  window.addEventListener('message', ({ data }) => {
    if (!messages.some(({ type }) => type === data?.type)) answers.push(JSON.stringify(data))
  })
  const channel = new BroadcastChannel('hashiya')
  channel.onmessage = ({ data }) => answers.push(JSON.stringify(data))
  for (const message of messages) {
    window.postMessage(message, '*')
    channel.postMessage(message)
    for (const name of [message.type, `hashiya:${message.type}`, 'hashiya']) {
      const event = new CustomEvent(name, { detail: message, bubbles: true, cancelable: true })
      if (!document.dispatchEvent(event) || !window.dispatchEvent(event)) answers.push(name)
    }
  }
  const { runtime } = (window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome ?? {}
  if (typeof runtime?.sendMessage === 'function')
    await (runtime.sendMessage as (id: string, message: object) => Promise<unknown>)(
      id,
      messages[0] as object,
    ).then(
      (answer) => answers.push(JSON.stringify(answer)),
      () => {},
    )
  for (const { x, y } of marks) {
    const target = document.elementFromPoint(x, y) ?? document.body
    const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y }
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
      target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }))
    for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
      target.dispatchEvent(new MouseEvent(type, { ...at, detail: 1 }))
  }
  for (const code of ['KeyJ', 'KeyK', 'KeyH', 'KeyL'])
    for (const type of ['keydown', 'keyup'])
      document.dispatchEvent(
        new KeyboardEvent(type, { code, key: code.slice(3), altKey: true, shiftKey: true, bubbles: true }),
      )
  return answers
}
