import { expect } from '@playwright/test'
import type { Reader } from '../reader.ts'
import type { BrowsingContexts, ChromeModules, ChromeServices, Policies } from './chrome.ts'
import { EXTENSION_ID } from './extension-in-chrome.ts'
import { FirefoxBrowser } from './firefox-browser.ts'
import { FirefoxTab } from './firefox-tab.ts'
import { closePopups, closeSidebar, viewOf } from './views.ts'

/** In the browser's own window. */
declare const BrowsingContext: BrowsingContexts
declare const ChromeUtils: ChromeModules
declare const Services: ChromeServices
declare const WebExtensionPolicy: Policies

/**
 * What Firefox says to itself about any extension one of whose pages, or pages with its script, closes: that it takes back a listener of `storage.onChanged`
 * over a connection that it has closed before, and that an answer came (or none) when nobody was there any more.
 */
const KNOWN = [
  'sendRemoveListener on closed conduit',
  'Promise resolved after context unloaded',
  'Promise rejected after context unloaded',
]

const QUESTIONS = 'extensions.webextOptionalPermissionPrompts'

export class FirefoxReader implements Reader {
  readonly browser: FirefoxBrowser
  #isChanged = false

  constructor(browser: FirefoxBrowser) {
    this.browser = browser
  }

  static async start(options: { port: number }): Promise<FirefoxReader> {
    const browser = await FirefoxBrowser.start(options)
    await browser.install()
    return new FirefoxReader(browser)
  }

  async tab({ isPrivate = false } = {}) {
    const id = await this.browser.chrome(async (isPrivate) => {
      const before = Services.wm.getMostRecentWindow('navigator:browser')
      const window = isPrivate ? before.OpenBrowserWindow({ private: true }) : before
      while (!window.gBrowserInit?.delayedStartupFinished)
        await new Promise((resolve) => before.setTimeout(resolve, 50))
      const tab = window.gBrowser.addTrustedTab('about:blank')
      window.gBrowser.selectedTab = tab
      return tab.linkedBrowser.browserId
    }, isPrivate)
    return new FirefoxTab(this.browser, id)
  }

  async settings(changes: Record<string, unknown>) {
    const settings = JSON.stringify({ version: 2, ...changes })
    await this.#inBackground(`browser.storage.local.set({ settings: ${settings} })`)
  }

  stored(area: 'local' | 'session' = 'local'): Promise<Record<string, unknown>> {
    return this.#inBackground(`browser.storage.${area}.get(null)`)
  }

  sites(): Promise<string[]> {
    return this.#inBackground('browser.permissions.getAll().then(({ origins }) => origins)')
  }

  /** Answers on the browser's own question, as soon as it is shown. */
  async willAnswer(answer: 'allow' | 'refuse') {
    this.#isChanged = true
    await this.browser.chrome(
      (pref, answer) => {
        Services.prefs.setBoolPref(pref, true)
        const { panel } = Services.wm.getMostRecentWindow('navigator:browser').PopupNotifications
        panel.addEventListener(
          'popupshown',
          () => panel.firstElementChild?.[answer === 'allow' ? 'button' : 'secondaryButton'].click(),
          { once: true },
        )
      },
      QUESTIONS,
      answer,
    )
  }

  takeBack(pattern: string) {
    return this.#permit('remove', [pattern])
  }

  async takeBackAll() {
    await this.#permit('remove', await this.sites())
  }

  async #permit(change: 'add' | 'remove', origins: string[]) {
    this.#isChanged = true
    await this.browser.chrome(
      async (id, change, origins) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        )
        const extension = WebExtensionPolicy.getByID(id)?.extension
        if (!extension) throw new Error('the extension has gone')
        await ExtensionPermissions[change](id, { permissions: [], origins }, extension)
      },
      EXTENSION_ID,
      change,
      origins,
    )
  }

  disable() {
    return this.#manage('disable')
  }

  async enable() {
    await this.#manage('enable')
    await this.#background()
  }

  async reloadExtension() {
    await this.#manage('reload')
    await this.#background()
  }

  #manage(act: 'disable' | 'enable' | 'reload') {
    return this.browser.chrome(
      async (id, act) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        await (await AddonManager.getAddonByID(id))[act]()
      },
      EXTENSION_ID,
      act,
    )
  }

  async stopBackground() {
    await this.browser.chrome(
      (id) => WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ ignoreDevToolsAttached: true }),
      EXTENSION_ID,
    )
    await expect.poll(() => viewOf(this.browser, 'background')).toBeNull()
  }

  async setOffline(isOffline: boolean) {
    await this.browser.chrome((isOffline) => {
      Services.io.offline = isOffline
    }, isOffline)
  }

  tabs(): Promise<string[]> {
    return this.browser.chrome(() =>
      [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) =>
        [...gBrowser.tabs].map(({ linkedBrowser }) => linkedBrowser.currentURI.spec),
      ),
    )
  }

  closeTab(address: RegExp) {
    return this.browser.chrome((address) => {
      for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser'))
        for (const tab of [...gBrowser.tabs])
          if (new RegExp(address).test(tab.linkedBrowser.currentURI.spec)) gBrowser.removeTab(tab)
    }, address.source)
  }

  problems(): Promise<string[]> {
    return this.browser.chrome(
      (id, known) => {
        const ours = WebExtensionPolicy.getByID(id)?.mozExtensionHostname ?? id
        // As the browser's console shows them: kind, words, file and line.
        const said = Services.console.getMessageArray().map(({ message }) => String(message))
        return said.filter(
          (one) =>
            /^\[JavaScript Error/.test(one) &&
            (one.includes(ours) || /hashiya/i.test(one)) &&
            !known.some((words) => one.includes(words)),
        )
      },
      EXTENSION_ID,
      KNOWN,
    )
  }

  async reset() {
    await this.setOffline(false)
    await closePopups(this.browser)
    await closeSidebar(this.browser)
    await this.#inBackground('Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])')
    if (this.#isChanged) await this.#resetSites()
    await this.browser.chrome(() => Services.console.reset())
  }

  /** Those that came with the installation, and no others. */
  async #resetSites() {
    const declared: string[] = await this.#inBackground('browser.runtime.getManifest().host_permissions')
    const others = (await this.sites()).filter((site) => !declared.includes(site))
    if (others.length > 0) await this.#permit('remove', others)
    await this.#permit('add', declared)
    this.#isChanged = false
  }

  async #inBackground<Result>(expression: string): Promise<Result> {
    return this.browser.evaluate(await this.#background(), expression)
  }

  /** The background's browser element, woken where it sleeps. */
  async #background(): Promise<number> {
    await expect
      .poll(async () => {
        await this.browser.chrome(
          (id) => WebExtensionPolicy.getByID(id)?.extension.wakeupBackground(),
          EXTENSION_ID,
        )
        return viewOf(this.browser, 'background')
      })
      .not.toBeNull()
    return (await viewOf(this.browser, 'background')) as number
  }

  close() {
    return this.browser.close()
  }
}
