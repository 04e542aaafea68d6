import type { CDPSession } from '@playwright/test'
import type { WxtBrowser } from 'wxt/browser'
import { type ExtensionBrowser, openExtensionBrowser } from './browser.ts'

/** In the browser's page of extensions. */
declare const chrome: WxtBrowser & {
  developerPrivate: {
    reload(id: string, options: { failQuietly: boolean }): Promise<void>
    updateProfileConfiguration(configuration: { inDeveloperMode: boolean }): Promise<void>
    updateExtensionConfiguration(configuration: {
      extensionId: string
      incognitoAccess: boolean
    }): Promise<void>
  }
}

/** Does something in a browser of its own, which may be left in any state. */
export async function inOwnBrowser(
  options: Parameters<typeof openExtensionBrowser>[0],
  work: (extension: ExtensionBrowser) => Promise<void>,
): Promise<void> {
  const extension = await openExtensionBrowser(options)
  try {
    await work(extension)
  } finally {
    await extension.close()
  }
}

/** What a reader can do to an extension on the browser's page of extensions. */
export async function onExtensionsPage(
  { context, extensionId }: ExtensionBrowser,
  act: 'reload' | 'disable' | 'enable' | 'allow-in-private',
): Promise<void> {
  const page = await context.newPage()
  await page.goto('chrome://extensions/')
  await page.evaluate(
    async ({ id, act }) => {
      // Else an extension that was loaded from a folder does not come back.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      if (act === 'reload') await chrome.developerPrivate.reload(id, { failQuietly: true })
      else if (act === 'allow-in-private')
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true })
      else await chrome.management.setEnabled(id, act === 'enable')
    },
    { id: extensionId, act },
  )
  await page.close()
}

/** Ends service workers, as the browser may at any moment. */
export class WorkerEnder {
  readonly #session: CDPSession

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async open({ context, extensionId }: ExtensionBrowser): Promise<WorkerEnder> {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${extensionId}/options.html`)
    const session = await context.newCDPSession(page)
    await session.send('ServiceWorker.enable')
    return new WorkerEnder(session)
  }

  async end(): Promise<void> {
    await this.#session.send('ServiceWorker.stopAllWorkers')
  }

  /** Ends them again and again while something is done. */
  async endDuring(work: () => Promise<void>, pause: number): Promise<void> {
    let isDone = false
    const ending = (async () => {
      while (!isDone) {
        await this.end()
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    })()
    await work().finally(() => {
      isDone = true
    })
    await ending
  }
}
