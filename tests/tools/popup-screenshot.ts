import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { CdpTarget } from '../e2e/support/cdp-target.ts'
import type { DemoBrowser } from './demo-browser.ts'

/** In the extension's worker. */
declare const chrome: { action: { openPopup(): Promise<void> } }

/** Opens the toolbar popup over the page, saves a picture of it and closes it. */
export async function capturePopup(page: Page, { context, worker, extensionUrl }: DemoBrowser, path: string) {
  const session = await context.newCDPSession(page)
  try {
    await worker.evaluate(() => chrome.action.openPopup())
    const { targetInfos } = await session.send('Target.getTargets')
    const target = targetInfos.find(({ url }) => url === `${extensionUrl}popup.html`)
    if (!target) throw new Error('the popup did not open')
    const popup = await CdpTarget.attach(session, target.targetId)
    await popup.evaluate(SETTLED)
    const { data } = await popup.send('Page.captureScreenshot')
    await writeFile(path, Buffer.from(String(data), 'base64'))
    await session.send('Target.closeTarget', { targetId: target.targetId })
  } finally {
    await session.detach()
  }
}

/** Resolves when the popup has had the time to draw what it asked the page for. */
const SETTLED = 'new Promise((resolve) => setTimeout(resolve, 600))'
