import type { CDPSession, Page } from '@playwright/test'
import type { ExtensionBrowser } from './browser.ts'
import { ExtensionView } from './extension-view.ts'

/** The toolbar's popup, opened as by a click on the extension's button. */
export async function openPopup(extension: ExtensionBrowser, page: Page): Promise<ExtensionView> {
  const browser = await pressButton(extension, page)
  return ExtensionView.find(browser, `chrome-extension://${extension.extensionId}/popup.html`)
}

/** The side panel beside the page, opened from the popup as a reader opens it. */
export async function openSidePanel(extension: ExtensionBrowser, page: Page): Promise<ExtensionView> {
  const browser = await pressButton(extension, page)
  const at = `chrome-extension://${extension.extensionId}`
  const popup = await ExtensionView.find(browser, `${at}/popup.html`)
  await popup.click('.to-panel')
  return ExtensionView.find(browser, `${at}/sidepanel.html`)
}

/** Presses the extension's button over a page, with all that it lets the extension do there. */
export async function pressButton(
  { context, extensionId }: ExtensionBrowser,
  page: Page,
): Promise<CDPSession> {
  await page.bringToFront()
  const browser = await context.browser()?.newBrowserCDPSession()
  if (!browser) throw new Error('no session with the browser')
  const targetId = await tabTargetOf(browser, page)
  await browser.send('Extensions.triggerAction', { id: extensionId, targetId })
  return browser
}

async function tabTargetOf(browser: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  if (!tab) throw new Error(`no tab shows ${page.url()}`)
  return tab.targetId
}
