import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Worker } from '@playwright/test'
import { findBrowser } from '../../tools/browser.ts'
import { type ExtensionBrowserOptions, launchWithExtension } from '../../tools/extension-browser.ts'
import { CHROME_BUILD } from '../../tools/paths.ts'

export interface ExtensionBrowser {
  context: BrowserContext
  extensionId: string
  /** The extension's service worker; it lives as long as we are attached to it. */
  readonly worker: Worker
  /** After the extension was enabled or loaded anew: waits for its worker of now. */
  renewWorker(): Promise<void>
  close(): Promise<void>
}

interface Options extends Pick<ExtensionBrowserOptions, 'args' | 'without'> {
  port: number
}

/** A browser with the built extension, an empty profile, and every host name of the world on `port` of this machine. */
export async function openExtensionBrowser({ port, args = [], without = [] }: Options) {
  const folder = await mkdtemp(join(tmpdir(), 'hashiya-e2e-'))
  // A copy: a build that is made meanwhile must not take the files from under a running browser.
  const build = join(folder, 'extension')
  await cp(CHROME_BUILD, build, { recursive: true })
  const browser = await startBrowser({ port, args, without, build, profile: join(folder, 'profile') })
  return {
    ...browser,
    get worker() {
      return browser.worker
    },
    close: async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  } satisfies ExtensionBrowser
}

/** A browser with a profile that outlives it; without a build, with the extension that is installed there. */
export async function startBrowser({
  build,
  profile,
  port,
  args = [],
  without = [],
}: Options & Pick<ExtensionBrowserOptions, 'build' | 'profile'>) {
  const context = await launchWithExtension({
    executable: findBrowser(),
    headless: true,
    build,
    profile,
    hosts: '*',
    port,
    viewport: { width: 1100, height: 800 },
    args: [
      // For `Extensions.triggerAction`: the real popup, with the access that a click on the button gives.
      '--enable-unsafe-extension-debugging',
      // A headless screen is 800 by 600, too small for the popup to have its full height.
      '--screen-info={1600x1200}',
      ...args,
    ],
    without,
  })
  const findWorker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  let worker = await findWorker()
  return {
    context,
    get worker() {
      return worker
    },
    renewWorker: async () => {
      worker = await findWorker()
    },
    extensionId: new URL(worker.url()).host,
    close: () => context.close(),
  } satisfies ExtensionBrowser
}
