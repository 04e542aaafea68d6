import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import type { ExtensionBrowser } from './browser.ts'
import { type PaintedMark, readMarks, seenMutations, watchMutations } from './page-marks.ts'

/** In the service worker. */
declare const chrome: WxtBrowser

/** A news page as its reader sees it, marks and card included. */
export class ArticlePage {
  readonly page: Page
  /** The card. It can be looked into only after `lookIntoCard`. */
  readonly card: Locator
  /** The one element that the card adds to the page. */
  readonly cardHost: Locator
  readonly #extension: ExtensionBrowser

  constructor(page: Page, extension: ExtensionBrowser) {
    this.page = page
    this.#extension = extension
    this.cardHost = page.locator('html > div[popover="manual"]')
    this.card = page.getByRole('dialog')
  }

  /** Loads a page, with a watch of the page's own over everything that is changed in it after its loading. */
  async open(url: string) {
    await this.page.goto(url, { waitUntil: 'load' })
    await this.page.evaluate(watchMutations)
  }

  /** The mutations that the page's own observer has seen since `open`. */
  mutations(): Promise<string[]> {
    return this.page.evaluate(seenMutations)
  }

  /** What the page itself can read of the highlights of a style, in page order. */
  marks(style: 'mark' | 'current' = 'mark'): Promise<PaintedMark[]> {
    return this.page.evaluate(readMarks, `hashiya-${style}`)
  }

  async waitForMarks(options: { timeout?: number } = {}): Promise<PaintedMark[]> {
    await expect.poll(async () => (await this.marks()).length, options).toBeGreaterThan(0)
    return this.marks()
  }

  async clickMark(index = 0) {
    let { x, y } = await this.#scrollToMark(index)
    for (;;) {
      // A hand's pointer is on the place for some frames before the button goes down.
      await this.page.mouse.move(x, y)
      await this.page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      )
      // And follows it where the page is still being laid out.
      const now = (await this.marks())[index]
      if (!now || (Math.abs(now.x - x) < 1 && Math.abs(now.y - y) < 1)) break
      ;({ x, y } = now)
    }
    await this.page.mouse.click(x, y)
  }

  /** Leaves the pointer on a mark. */
  async rest(index = 0) {
    const { x, y } = await this.#scrollToMark(index)
    await this.page.mouse.move(x - 2, y)
    await this.page.mouse.move(x, y)
  }

  /** Scrolls as a reader would until a mark is well in view. */
  async #scrollToMark(index: number): Promise<PaintedMark> {
    const find = async () => (await this.marks())[index]
    await this.page.mouse.wheel(0, ((await find())?.y ?? 0) - 300)
    await expect.poll(async () => Math.abs(((await find())?.y ?? 9999) - 300)).toBeLessThan(300)
    const mark = await find()
    if (!mark) throw new Error(`no mark ${index}`)
    return mark
  }

  /** The uncaught exceptions of the page and of ours in it, from now on, kept up to date in the returned list. */
  async watchExceptions(thrown: string[] = []): Promise<string[]> {
    const session = await this.page.context().newCDPSession(this.page)
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
      thrown.push(exception?.description ?? text)
    })
    await session.send('Runtime.enable')
    return thrown
  }

  /** The extension's scripts that run in the page from now on, in order, kept up to date in the returned list. */
  async watchExtensionScripts(): Promise<string[]> {
    const scripts: string[] = []
    const session = await this.page.context().newCDPSession(this.page)
    const prefix = `chrome-extension://${this.#extension.extensionId}/`
    session.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith(prefix)) scripts.push(url.slice(prefix.length))
    })
    await session.send('Debugger.enable')
    return scripts
  }

  /** A command as the browser gives it for the reader's key. */
  async command(name: string) {
    const url = this.page.url()
    await this.#extension.worker.evaluate(
      async ({ name, url }) => {
        const tabs = await chrome.tabs.query({})
        const tab = tabs.find((one) => one.url === url) ?? (await chrome.tabs.query({ active: true }))[0]
        const { dispatch } = chrome.commands.onCommand as unknown as {
          dispatch: (...args: unknown[]) => void
        }
        dispatch.call(chrome.commands.onCommand, name, tab)
      },
      { name, url },
    )
  }

  /**
   * Makes the card's shadow root open for tools from now on. Only the extension's own world on this page is changed; the
   * page keeps seeing what it always sees.
   */
  async lookIntoCard() {
    const session = await this.page.context().newCDPSession(this.page)
    const contexts: { id: number; origin: string }[] = []
    session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context))
    await session.send('Runtime.enable')
    // On a page of the extension's own, the tools' world has its origin too.
    const ours = contexts.filter(({ origin }) => origin.includes(this.#extension.extensionId))
    if (!ours.length) throw new Error('the extension runs nothing on this page')
    for (const { id } of ours)
      await session.send('Runtime.evaluate', {
        contextId: id,
        expression: `{
          const attach = Element.prototype.attachShadow
          Element.prototype.attachShadow = function (options) { return attach.call(this, { ...options, mode: 'open' }) }
        }`,
      })
    await session.detach()
  }

  /** What the extension has stored under a name. */
  stored(key: string): Promise<unknown> {
    return this.#extension.worker.evaluate(async (key) => (await chrome.storage.local.get(key))[key], key)
  }

  async badge(): Promise<{ text: string; title: string }> {
    const url = this.page.url()
    return this.#extension.worker.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({})
      const tabId = (tabs.find((tab) => tab.url === url) ?? (await chrome.tabs.query({ active: true }))[0])
        ?.id
      return {
        text: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
      }
    }, url)
  }
}
