import { expect } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { type ExtensionBrowser, openExtensionBrowser, startBrowser } from '../../support/browser.ts'
import { SiteAccess } from '../../support/site-access.ts'
import type { Reader } from '../reader.ts'
import { ChromiumTab } from './chromium-tab.ts'

/** In the service worker, or in the browser's page of extensions. */
declare const chrome: WxtBrowser & {
  developerPrivate: { reload(id: string, options: object): Promise<void> }
}

export class ChromiumReader implements Reader {
  readonly #extension: ExtensionBrowser
  readonly #siteAccess: SiteAccess
  #thrown: string[] = []
  #tabs: ChromiumTab[] = []
  #isRefusing = false

  private constructor(extension: ExtensionBrowser) {
    this.#extension = extension
    this.#siteAccess = new SiteAccess(extension)
  }

  static async start(options: { port: number }): Promise<ChromiumReader> {
    return new ChromiumReader(await openExtensionBrowser(options))
  }

  /** With what is installed in a profile, which stays when the browser is closed. */
  static async startWith(options: { port: number; profile: string }): Promise<ChromiumReader> {
    return new ChromiumReader(await startBrowser({ ...options, build: null }))
  }

  async tab() {
    const page = await this.#extension.context.newPage()
    const tab = new ChromiumTab(page, this.#extension, { refuses: () => this.#isRefusing })
    await tab.tellExceptions(this.#thrown)
    this.#tabs.push(tab)
    return tab
  }

  async settings(changes: Record<string, unknown>) {
    await this.#extension.worker.evaluate((settings) => chrome.storage.local.set({ settings }), {
      version: 2,
      ...changes,
    })
  }

  stored(area: 'local' | 'session' = 'local'): Promise<Record<string, unknown>> {
    return this.#extension.worker.evaluate((area) => chrome.storage[area].get(null), area)
  }

  sites(): Promise<string[]> {
    return this.#extension.worker.evaluate(async () => (await chrome.permissions.getAll()).origins ?? [])
  }

  version(): Promise<string> {
    return this.#extension.worker.evaluate(() => chrome.runtime.getManifest().version)
  }

  async willAnswer(answer: 'allow' | 'refuse', pattern: string) {
    if (answer === 'allow') await this.#siteAccess.willAllow(pattern)
    else this.#isRefusing = true
  }

  takeBack(pattern: string) {
    return this.#siteAccess.takeBack(pattern)
  }

  takeBackAll() {
    return this.#siteAccess.withdrawAll()
  }

  disable() {
    return this.#onExtensionsPage((id) => chrome.management.setEnabled(id, false))
  }

  async enable() {
    await this.#onExtensionsPage((id) => chrome.management.setEnabled(id, true))
    await this.#extension.renewWorker()
  }

  async reloadExtension() {
    await this.disable()
    await this.enable()
  }

  async #onExtensionsPage(act: (id: string) => Promise<unknown>) {
    const page = await this.#extension.context.newPage()
    await page.goto('chrome://extensions/')
    await page.evaluate(act, this.#extension.extensionId)
    await page.close()
  }

  async stopBackground() {
    const { context, extensionId, worker } = this.#extension
    await worker.evaluate(() => Object.assign(globalThis, { isOld: true }))
    const own = await context.newPage()
    await own.goto(`chrome-extension://${extensionId}/options.html`)
    const session = await context.newCDPSession(own)
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    // Tools can ask only a worker that runs; the next one knows nothing of the one before.
    await own.evaluate(() => chrome.runtime.sendMessage({}))
    await expect.poll(() => worker.evaluate(() => 'isOld' in globalThis)).toBe(false)
    await own.close()
  }

  async setOffline(isOffline: boolean) {
    await this.#extension.context.setOffline(isOffline)
  }

  /** As the browser tells the extension: Playwright hears of some addresses late. */
  tabs(): Promise<string[]> {
    return this.#extension.worker.evaluate(async () =>
      (await chrome.tabs.query({})).map((tab) => tab.pendingUrl || tab.url || ''),
    )
  }

  async closeTab(address: RegExp) {
    await this.#extension.worker.evaluate(async (address) => {
      for (const { id, url, pendingUrl } of await chrome.tabs.query({}))
        if (id !== undefined && new RegExp(address).test(pendingUrl || url || ''))
          await chrome.tabs.remove(id)
    }, address.source)
  }

  async problems() {
    return [...this.#thrown, ...this.#tabs.flatMap((tab) => tab.problemsOfViews())]
  }

  async reset() {
    await this.setOffline(false)
    this.#isRefusing = false
    this.#thrown = []
    this.#tabs = []
    await this.#siteAccess.reset()
    await this.#extension.worker.evaluate(async () => {
      await chrome.storage.local.clear()
      await chrome.storage.session.clear()
    })
  }

  close() {
    return this.#extension.close()
  }
}
