import type { BrowsingContexts, ChromeModules, ChromeWindow, Policies } from './chrome.ts'
import type { FirefoxBrowser } from './firefox-browser.ts'

/** In the browser's own window. */
declare const BrowsingContext: BrowsingContexts
declare const ChromeUtils: ChromeModules
declare const WebExtensionPolicy: Policies

export const EXTENSION_ID = 'hashiya@hashiya.example'

/** The host of the extension's own pages, another in each profile. */
export async function hostOf(browser: FirefoxBrowser): Promise<string> {
  const host = await browser.chrome(
    (id) => WebExtensionPolicy.getByID(id)?.mozExtensionHostname ?? null,
    EXTENSION_ID,
  )
  if (!host) throw new Error('the extension has gone')
  return host
}

/** What the toolbar shows for a tab. */
export function badgeOf(
  browser: FirefoxBrowser,
  browserId: number,
): Promise<{ text: string; title: string }> {
  return browser.chrome(
    (id, extensionId) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const policy = WebExtensionPolicy.getByID(extensionId)
      const shown = BrowsingContext.getCurrentTopByBrowserId(id)?.embedderElement
      const window = shown?.ownerDocument.defaultView as ChromeWindow | null
      if (!policy || !shown || !window) throw new Error('no extension or no tab')
      const { action } = ExtensionParent.apiManager.global.browserActionFor(policy.extension)
      const { badgeText, title } = action.getContextData(window.gBrowser.getTabForBrowser(shown))
      return { text: badgeText, title }
    },
    browserId,
    EXTENSION_ID,
  )
}

/** Presses the extension's button over a tab, with all that it lets the extension do there. */
export async function pressButton(browser: FirefoxBrowser, browserId: number): Promise<void> {
  await browser.chrome(
    (id, extensionId) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const policy = WebExtensionPolicy.getByID(extensionId)
      const shown = BrowsingContext.getCurrentTopByBrowserId(id)?.embedderElement
      const window = shown?.ownerDocument.defaultView as ChromeWindow | null
      if (!policy || !shown || !window) throw new Error('no extension or no tab')
      window.gBrowser.selectedTab = window.gBrowser.getTabForBrowser(shown)
      ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(window)
    },
    browserId,
    EXTENSION_ID,
  )
}
