import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page, Worker } from 'playwright-core'
import { findBrowser } from '../../tools/browser.ts'
import { launchWithExtension } from '../../tools/extension-browser.ts'
import { CHROME_BUILD } from '../../tools/paths.ts'

export interface BenchBrowser {
  browser: Browser
  context: BrowserContext
  /** The extension's. */
  worker: Worker
  extensionId: string
  /** Opens a page in a tab and a process of its own, waits until it has come to rest, and closes it after the work. */
  onFreshPage<T>(path: string, work: (page: Page) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Below a curated host: the extension may read it. Nobody else has it. */
const HOST = 'bench.rudaw.net'

/**
 * A browser with the built extension and an empty profile. Only one thing is other than as installed: no script starts by
 * itself, so that the pages are at rest, and the same with and without the extension, when measuring starts.
 */
export async function openBenchBrowser({ port }: { port: number }): Promise<BenchBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'hashiya-bench-'))
  const build = join(folder, 'extension')
  await cp(CHROME_BUILD, build, { recursive: true })
  await startNothing(join(build, 'manifest.json'))
  // The floor of injecting a script.
  await writeFile(join(build, 'empty.js'), '')
  const context = await launchWithExtension({
    executable: findBrowser(),
    headless: true,
    build,
    profile: join(folder, 'profile'),
    hosts: '*',
    port,
    viewport: { width: 1100, height: 800 },
    args: ['--js-flags=--expose-gc'],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const browser = context.browser()
  if (!browser) throw new Error('no session with the browser')
  let opened = 0
  return {
    browser,
    context,
    worker,
    extensionId: new URL(worker.url()).host,
    async onFreshPage(path, work) {
      const page = await context.newPage()
      try {
        opened += 1
        await page.goto(`https://${HOST}${path}?${opened}`, { waitUntil: 'load' })
        await page.bringToFront()
        await settle(page)
        return await work(page)
      } finally {
        await page.close()
      }
    },
    async close() {
      await context.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function startNothing(manifest: string) {
  const { content_scripts: _, ...rest } = JSON.parse(await readFile(manifest, 'utf8'))
  await writeFile(manifest, JSON.stringify(rest))
}

/** Until the browser has been idle for a moment: no layout or paint of the page's own is left over. */
async function settle(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const idle = (left: number): unknown =>
          left === 0 ? resolve() : requestIdleCallback(() => idle(left - 1), { timeout: 1000 })
        requestAnimationFrame(() => setTimeout(() => idle(3), 100))
      }),
  )
}
