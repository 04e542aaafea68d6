import type { BrowserContext, Worker } from 'playwright-core'
import { launchWithExtension } from './extension-browser.ts'
import { CHROME_BUILD } from './paths.ts'
import { CHROME_WILL_NOT_DO, SetUpError } from './set-up.ts'

/**
 * The imaginary newspaper's address: below a curated host, so that the extension reads it unasked, and one that
 * nobody else has.
 */
const DEMO_HOST = 'margin-post.rudaw.net'
export const DEMO_SITE = `http://${DEMO_HOST}/`

export interface DemoBrowser {
  context: BrowserContext
  worker: Worker
  /** The address of the extension's own pages, with the slash at its end. */
  extensionUrl: string
}

interface DemoBrowserOptions {
  browser: string
  /** The port on which the newspaper's pages are served. */
  port: number
  headless: boolean
}

/** Opens a browser with the built extension and an empty profile, which is thrown away on closing. */
export async function openDemoBrowser({ browser, port, headless }: DemoBrowserOptions): Promise<DemoBrowser> {
  const context = await launchWithExtension({
    executable: browser,
    headless,
    build: CHROME_BUILD,
    profile: '',
    // In a window the reader may go on to real pages; without one nothing leaves the machine.
    hosts: headless ? '*' : DEMO_HOST,
    port,
    viewport: headless ? { width: 1280, height: 900 } : null,
  })
  try {
    const worker = await extensionWorker(context)
    return { context, worker, extensionUrl: new URL('/', worker.url()).href }
  } catch (error) {
    await context.close()
    throw error
  }
}

async function extensionWorker(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers()
  if (running) return running
  return context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => {
    throw new SetUpError(`The browser did not load the extension. ${CHROME_WILL_NOT_DO}`)
  })
}
