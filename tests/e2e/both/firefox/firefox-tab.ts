import { expect } from '@playwright/test'
import { paintedNames, readMarks, seenMutations, watchMutations } from '../../support/page-marks.ts'
import { CARD_HOST, readCard } from '../read-card.ts'
import type { CardSeen, Tab, View } from '../reader.ts'
import type { BrowsingContexts, ChromeModules, ChromeServices } from './chrome.ts'
import { badgeOf, hostOf, pressButton } from './extension-in-chrome.ts'
import type { FirefoxBrowser } from './firefox-browser.ts'
import { clickAt, moveTo, pressKey } from './input.ts'
import { closePopups, closeSidebar, findView } from './views.ts'

/** In the browser's own window. */
declare const BrowsingContext: BrowsingContexts
declare const ChromeUtils: ChromeModules
declare const Services: ChromeServices

/** The suggested keys of the manifest's commands: each with Alt and Shift. */
const KEYS: Record<string, string> = {
  'next-mention': 'J',
  'previous-mention': 'K',
  'open-panel': 'L',
  toggle: 'P',
  'look-up': 'U',
}

export class FirefoxTab implements Tab {
  readonly #browser: FirefoxBrowser
  readonly #id: number

  constructor(browser: FirefoxBrowser, browserId: number) {
    this.#browser = browser
    this.#id = browserId
  }

  async open(url: string) {
    await this.#leave((id, url) => {
      const browser = BrowsingContext.getCurrentTopByBrowserId(id)?.embedderElement
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal()
      browser?.loadURI(Services.io.newURI(url), { triggeringPrincipal })
    }, url)
    await this.evaluate(`(${watchMutations})()`)
  }

  async openOwn(file: string) {
    await this.open(`moz-extension://${await hostOf(this.#browser)}/${file}`)
  }

  reload() {
    return this.#leave((id) => BrowsingContext.getCurrentTopByBrowserId(id)?.embedderElement.reload(), '')
  }

  async back() {
    const left = await this.evaluate('location.href')
    await this.#browser.chrome(
      (id) => BrowsingContext.getCurrentTopByBrowserId(id)?.embedderElement.goBack(),
      this.#id,
    )
    await expect.poll(() => this.evaluate('location.href').catch(() => left)).not.toBe(left)
  }

  /** Waits until another document has loaded in the place of this one. */
  async #leave(go: (id: number, url: string) => void, url: string) {
    const shown = () =>
      this.#browser.chrome((id) => {
        const page = BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal
        return { id: page?.innerWindowId ?? 0, url: page?.documentURI?.spec ?? 'about:blank' }
      }, this.#id)
    const left = await shown()
    await this.#browser.chrome(go, this.#id, url)
    await expect
      .poll(async () => {
        const now = await shown()
        if (now.id === left.id || now.url === 'about:blank') return 'not yet'
        return this.evaluate('document.readyState').catch(() => 'not yet')
      })
      .toBe('complete')
  }

  evaluate<Result>(expression: string): Promise<Result> {
    return this.#browser.evaluate(this.#id, expression)
  }

  mutations(): Promise<string[]> {
    return this.evaluate(`(${seenMutations})()`)
  }

  marks(style: 'mark' | 'current' = 'mark') {
    return this.evaluate<ReturnType<typeof readMarks>>(`(${readMarks})('hashiya-${style}')`)
  }

  async waitForMarks() {
    await expect.poll(async () => (await this.marks()).length).toBeGreaterThan(0)
    return this.marks()
  }

  painted(): Promise<string[]> {
    return this.evaluate(`(${paintedNames})()`)
  }

  async clickMark(index = 0) {
    const place = await this.#toMark(index)
    await moveTo(this.#browser, this.#id, place)
    // A hand's pointer is on the place for some frames before the button goes down.
    await this.#frames()
    await clickAt(this.#browser, this.#id, place)
  }

  async restOnMark(index = 0) {
    const { x, y } = await this.#toMark(index)
    await moveTo(this.#browser, this.#id, { x: x - 2, y })
    await moveTo(this.#browser, this.#id, { x, y })
  }

  movePointerAway() {
    return moveTo(this.#browser, this.#id, { x: 2, y: 2 })
  }

  async #toMark(index: number) {
    const { y = 0 } = (await this.marks())[index] ?? {}
    await this.evaluate(`scrollBy({ top: ${y} - 300, behavior: 'instant' })`)
    await this.#frames()
    const mark = (await this.marks())[index]
    if (!mark) throw new Error(`no mark ${index}`)
    return mark
  }

  async #frames() {
    await this.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))',
    )
  }

  press(key: string) {
    return pressKey(this.#browser, this.#id, key)
  }

  async command(name: string) {
    const key = KEYS[name]
    if (!key) throw new Error(`${name} has no key`)
    await this.#browser.chrome(
      (id, key) => {
        const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs')
        const browser = BrowsingContext.getCurrentTopByBrowserId(id)?.embedderElement
        browser?.focus()
        const window = browser?.ownerDocument.defaultView as unknown as Parameters<
          typeof event.sendSingleKey
        >[1]
        const pressed = { key, code: `Key${key}`, printable: true, altKey: true, shiftKey: true }
        event.sendSingleKey(pressed, window)
      },
      this.#id,
      key,
    )
  }

  card(): Promise<CardSeen | null> {
    const root = `document.querySelector('${CARD_HOST}')?.openOrClosedShadowRoot`
    return this.#browser.evaluate(this.#id, `${root} ? (${readCard})(${root}) : null`, 'system')
  }

  clipboard() {
    return this.#browser.chrome(() => navigator.clipboard.readText())
  }

  badge() {
    return badgeOf(this.#browser, this.#id)
  }

  pressButton() {
    return pressButton(this.#browser, this.#id)
  }

  async popup(): Promise<View> {
    await this.pressButton()
    return findView(this.#browser, 'popup', () => closePopups(this.#browser))
  }

  async panel(): Promise<View> {
    const popup = await this.popup()
    await popup.click('.to-panel')
    return findView(this.#browser, 'sidebar', () => closeSidebar(this.#browser))
  }

  async close() {
    await this.#browser.chrome((id) => {
      const browser = BrowsingContext.getCurrentTopByBrowserId(id)?.embedderElement
      const window = browser?.ownerDocument.defaultView as ReturnType<
        ChromeServices['wm']['getMostRecentWindow']
      > | null
      if (browser && window) window.gBrowser.removeTab(window.gBrowser.getTabForBrowser(browser))
    }, this.#id)
  }
}
