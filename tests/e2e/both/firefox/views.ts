import { expect } from '@playwright/test'
import type { ChromeServices, Policies } from './chrome.ts'
import { EXTENSION_ID } from './extension-in-chrome.ts'
import type { FirefoxBrowser } from './firefox-browser.ts'
import { FirefoxView } from './firefox-view.ts'

/** In the browser's own window. */
declare const Services: ChromeServices
declare const WebExtensionPolicy: Policies

/** The extension's one document of a kind, as soon as it is there and shows something. */
export async function findView(
  browser: FirefoxBrowser,
  type: 'popup' | 'sidebar',
  close: () => Promise<void>,
): Promise<FirefoxView> {
  const find = () => viewOf(browser, type)
  await expect.poll(find).not.toBeNull()
  const view = new FirefoxView(browser, (await find()) as number, close)
  await expect.poll(() => view.text().catch(() => '')).not.toBe('')
  return view
}

/** The browser element of the extension's document of a kind, by its id; null while there is none. */
export function viewOf(browser: FirefoxBrowser, type: string): Promise<number | null> {
  return browser.chrome(
    (id, type) => {
      const views = [...(WebExtensionPolicy.getByID(id)?.extension.views ?? [])]
      return views.find(({ viewType }) => viewType === type)?.xulBrowser?.browserId ?? null
    },
    EXTENSION_ID,
    type,
  )
}

export async function closePopups(browser: FirefoxBrowser): Promise<void> {
  await browser.chrome((id) => {
    for (const { viewType, xulBrowser } of WebExtensionPolicy.getByID(id)?.extension.views ?? [])
      if (viewType === 'popup') xulBrowser?.closest<HTMLElement & { hidePopup(): void }>('panel')?.hidePopup()
  }, EXTENSION_ID)
  await expect.poll(() => viewOf(browser, 'popup')).toBeNull()
}

export async function closeSidebar(browser: FirefoxBrowser): Promise<void> {
  await browser.chrome(() => Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide())
}
