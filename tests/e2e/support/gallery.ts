import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { type BrowserContext, test as base } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../../tools/browser.ts'

const GALLERY = join(import.meta.dirname, '../../gallery')
const ORIGIN = 'https://gallery.example'
const TYPES: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' }

interface WorkerFixtures {
  /** The folder of the built gallery. */
  gallery: string
}

interface TestFixtures {
  /** Lets a browser context find the gallery, and nothing else; gives the address of a file of it. */
  serve: (context: BrowserContext) => Promise<(file: string) => string>
}

/** The gallery in a browser without the extension: what is drawn depends on nothing but fixtures and style sheets. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  launchOptions: [
    async ({}, use) => {
      const executablePath = findBrowser()
      await use({
        ...(executablePath && { executablePath }),
        chromiumSandbox: process.getuid?.() !== 0,
        // Letters are drawn the same with and without a graphics card, whatever the screen.
        args: [
          '--disable-gpu',
          '--font-render-hinting=none',
          '--disable-lcd-text',
          '--force-color-profile=srgb',
        ],
      })
    },
    { scope: 'worker' },
  ],
  gallery: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'hashiya-gallery-'))
      await build({
        root: GALLERY,
        configFile: join(GALLERY, 'vite.config.ts'),
        build: { outDir: folder, emptyOutDir: true },
        logLevel: 'error',
      })
      await use(folder)
      await rm(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  serve: async ({ gallery }, use) => {
    await use(async (context) => {
      await context.route(/.*/, (route) => {
        const { origin, pathname } = new URL(route.request().url())
        if (origin !== ORIGIN) return route.abort()
        return route.fulfill({
          path: join(gallery, pathname),
          contentType: TYPES[extname(pathname)] ?? 'text/plain',
        })
      })
      return (file) => `${ORIGIN}/${file}`
    })
  },
})

export { expect } from '@playwright/test'
