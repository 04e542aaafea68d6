import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { LOCALES } from './articles.ts'
import { expect, test } from './support/gallery.ts'

/**
 * Pictures of all surfaces, held against those in `looks/`. They are half as wide and high as the surfaces, which keeps
 * them small and shows every word, line and colour that moves. `npm run looks` takes anew those that differ.
 *
 * Where another version of the browser or other fonts draw otherwise, a picture that differs says nothing of ours: then
 * the test is skipped, and says why.
 */
interface Surface {
  /** The address in the gallery, without language and theme. */
  address: string
  /** Window sizes in CSS pixels. */
  sizes: (readonly [width: number, height: number])[]
  /** The whole of a page that is longer than its window. */
  whole?: boolean
  byFinger?: boolean
}

const PHONE = [320, 640] as const
const TABLET = [768, 900] as const
const DESK = [1440, 900] as const
const EVERY = [PHONE, TABLET, DESK]
const SCREEN = { width: DESK[0], height: DESK[1] }

const SURFACES: Record<string, Surface> = {
  card: { address: 'surface.html?show=card', sizes: EVERY },
  // The browser gives it 380 px on a desk, and the whole screen where it is worked by finger.
  popup: { address: 'surface.html?show=popup', sizes: [[380, 580]] },
  'popup-by-finger': { address: 'surface.html?show=popup', sizes: [PHONE], byFinger: true },
  panel: { address: 'surface.html?show=panel', sizes: EVERY },
  dossier: { address: 'surface.html?show=dossier&hash=claim%3Dtimetable', sizes: EVERY, whole: true },
  options: { address: 'surface.html?show=options&state=much%20chosen', sizes: EVERY, whole: true },
  welcome: { address: 'surface.html?show=welcome', sizes: EVERY, whole: true },
}

for (const locale of LOCALES)
  for (const [name, { address, sizes, whole = false, byFinger = false }] of Object.entries(SURFACES))
    test(`${name} in ${locale} looks as it did, light and dark, at every width`, async ({
      browser,
      serve,
    }) => {
      test.setTimeout(90_000)
      // Each size has a page of its own: what was laid out for another may have scrolled, or folded, by then.
      for (const [width, height] of sizes) {
        const viewport = { width, height }
        const screen = byFinger ? viewport : SCREEN
        const context = await browser.newContext({
          ...HALF,
          viewport,
          screen,
          isMobile: byFinger,
          hasTouch: byFinger,
        })
        const page = await context.newPage()
        const at = await serve(context)
        await page.goto(at(`${address}&lang=${locale}`))
        await page.waitForSelector('[data-shown]', { state: 'attached' })
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await looksAsItDid(page, `${name}-${width}-${locale}-${colorScheme}`, whole)
        }
        await context.close()
      }
    })

for (const shown of ['card', 'popup', 'panel'])
  for (const [locale, theme] of [
    ['en', 'light'],
    ['ar', 'dark'],
  ])
    test(`every state of the ${shown} in ${locale}, ${theme}, looks as it did`, async ({
      browser,
      serve,
    }) => {
      const context = await browser.newContext({
        ...HALF,
        viewport: SCREEN,
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      const page = await context.newPage()
      const at = await serve(context)
      await page.goto(at(`index.html?show=${shown}&lang=${locale}&theme=${theme}`))
      await page.waitForSelector('[data-shown]', { state: 'attached' })
      await looksAsItDid(page, `every-${shown}-${locale}-${theme}`, true)
      await context.close()
    })

const HALF: BrowserContextOptions = { deviceScaleFactor: 0.5, reducedMotion: 'reduce' }

/** Pixels that may differ, each by more than antialiasing and the stored picture's few colours make. */
const TOLERANCE = { threshold: 0.2, maxDiffPixels: 40, timeout: 30_000 }

async function looksAsItDid(page: Page, name: string, fullPage: boolean) {
  // The dossier opens at its claim; half a pixel scrolled would be another picture.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  try {
    await expect(page).toHaveScreenshot(`${name}.png`, { fullPage, scale: 'device', ...TOLERANCE })
  } catch (error) {
    const browser = page.context().browser()
    const reason = browser && (await whyNotComparable(browser))
    test.skip(Boolean(reason), reason ?? '')
    throw error
  }
}

const ABOUT = join(import.meta.dirname, 'looks/taken-with.json')
const majorOf = (browser: Browser) => Number(browser.version().split('.')[0])

test('the pictures tell what they were taken with, and whether this machine draws alike', async ({
  browser,
}, { config }) => {
  const isTaking = config.updateSnapshots === 'all' || config.updateSnapshots === 'changed'
  if (isTaking) writeFileSync(ABOUT, `{ "chromium": ${majorOf(browser)} }\n`)
  expect(JSON.parse(readFileSync(ABOUT, 'utf8'))).toEqual({ chromium: expect.any(Number) })
  const reason = await whyNotComparable(browser)
  test.skip(reason !== null, reason ?? '')
})

/** Why pictures of this browser on this machine cannot be held against the stored ones; null where they can. */
async function whyNotComparable(browser: Browser): Promise<string | null> {
  const { chromium } = JSON.parse(readFileSync(ABOUT, 'utf8'))
  const major = majorOf(browser)
  if (major !== chromium)
    return `the stored pictures are Chromium ${chromium}’s and this is ${major}: look at what differs, then npm run looks`
  const page = await browser.newPage({ deviceScaleFactor: 0.5, viewport: { width: 640, height: 320 } })
  await page.setContent(PROBE)
  try {
    expect(await page.screenshot()).toMatchSnapshot('probe.png', TOLERANCE)
    return null
  } catch {
    return 'the fonts of this machine are not those of the stored pictures (Debian’s fonts-noto-core)'
  } finally {
    await page.close()
  }
}

/** Letters and controls without any style of ours. */
const PROBE = [
  'Noto Sans',
  'Noto Serif',
  'Noto Sans Arabic',
  'Noto Naskh Arabic',
  'system-ui',
  'sans-serif',
  'serif',
]
  .map(
    (font) =>
      `<p style="margin: 4px; font: 20px '${font}'">Hashiya 0123, 15 August · حاشية على هامش الخبر</p>`,
  )
  .join('')
  .concat(
    '<input type=checkbox checked><input type=radio><select><option>Any</select><input type=search value=x>',
  )
