import { mkdir } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { Page } from 'playwright-core'
import type { PageItem } from '../../src/ui/popup/popup-port.ts'
import { DEMO_SITE, type DemoBrowser } from './demo-browser.ts'
import { tellActivePage, waitForMentions } from './extension-page.ts'
import { OUTPUT } from './paths.ts'
import { capturePopup } from './popup-screenshot.ts'

const SCREENSHOTS = join(OUTPUT, 'screenshots')

/** Walks through the demonstration articles without a window: prints what was found and saves screenshots. */
export async function tourDemo(browser: DemoBrowser): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true })
  const [page = await browser.context.newPage()] = browser.context.pages()
  const saved: string[] = []
  for (const address of await articleAddresses(page)) saved.push(...(await visit(page, address, browser)))
  console.log(`Screenshots:\n${saved.map((file) => `  ${relative('.', file)}`).join('\n')}`)
}

async function articleAddresses(page: Page): Promise<string[]> {
  await page.goto(DEMO_SITE)
  return page
    .locator('.teasers h3 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
}

/** Returns the files of the screenshots. */
async function visit(page: Page, address: string, browser: DemoBrowser): Promise<string[]> {
  await page.goto(address)
  const items = await waitForMentions(browser.worker)
  console.log(describe(await page.locator('h1').innerText(), items))
  const name = basename(new URL(address).pathname, '.html')
  const file = (part: string) => join(SCREENSHOTS, `${name}${part}.png`)
  await page.screenshot({ path: file(''), fullPage: true })
  const shown = mostTelling(items)
  if (!shown) return [file('')]
  await capturePopup(page, browser, file('-popup'))
  await tellActivePage(browser.worker, { type: 'show-mention', id: shown.id })
  // The page scrolls there and the card fades in; its closed shadow root lets nobody ask whether that is over.
  await page.waitForTimeout(1500)
  await page.screenshot({ path: file('-card') })
  return [file(''), file('-popup'), file('-card')]
}

/** A mention with a figure shows most of the card, one that differs from the record's more still. */
function mostTelling(items: PageItem[]): PageItem | undefined {
  const differs = items.find(({ comparison }) => comparison === 'different' || comparison === 'newer')
  return differs ?? items.find(({ comparison }) => comparison !== null) ?? items[0]
}

/** Isolates keep Arabic in its place in a terminal that knows directions. */
function describe(title: string, items: PageItem[]): string {
  const lines = items.map(({ quote, claim, comparison, polarity }) => {
    const state = [polarity, comparison].filter(Boolean).join(', ')
    return `  page    \u2068${quote.replace(/\s+/g, ' ')}\u2069 (${state})\n  record  ${claim.en}`
  })
  return `\u2068${title}\u2069\n${lines.join('\n\n') || '  nothing to mark'}\n`
}
