import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import type { NewsServer } from '../support/news-server.ts'
import type { OddCase } from './odd-case.ts'
import type { OddTab } from './odd-tab.ts'
import { WATCH } from './page-watch.ts'
import { type Key, SAYS } from './words.ts'

/** Under a curated host. */
const HOST = 'https://www.bbc.com'

/** Milliseconds. A heavy page is read again only after a rest of up to twenty seconds. */
const PATIENCE = 40_000

/** What browsers ask for by themselves, and a framework for pages that are drawn by one. */
const SERVED = {
  '/favicon.ico': { body: '', headers: { 'content-type': 'image/x-icon' } },
  '/odd/preact.mjs': {
    body: readFileSync(fileURLToPath(import.meta.resolve('preact')), 'utf8'),
    headers: { 'content-type': 'text/javascript' },
  },
}

/** Opens a case's page, does what is to be done to it, and holds us to what must be so then. Gives what happened. */
export async function runCase(tab: OddTab, odd: OddCase, news: NewsServer): Promise<string[]> {
  const happened: string[] = []
  const { page } = tab
  const path = `/odd/${encodeURIComponent(odd.name)}`
  news.serve({ [path]: odd.page, ...SERVED, ...odd.others })
  if (!odd.isScriptless) await tab.watch()
  if (odd.sabotage) await page.addInitScript(`(${odd.sabotage})(${WATCH})`)
  await page.goto(`${HOST}${path}`, { waitUntil: 'load' })

  const shows = async (marks: readonly Key[], when: string) => {
    await expect
      .poll(async () => (await tab.painted()).map(keyOf), { message: when, timeout: PATIENCE })
      .toEqual(marks)
    happened.push(`${when}: ${marks.length ? marks.join(', ') : 'nothing painted'}`)
  }
  await shows(odd.marks, 'as loaded')
  if (odd.isPrinted) {
    await page.emulateMedia({ media: 'print' })
    expect((await page.pdf()).length, 'bytes in print').toBeGreaterThan(0)
    await shows(odd.marks, 'in print')
    await page.emulateMedia({ media: null })
  }
  let step = 0
  for (const { what, act, marks } of odd.steps ?? []) {
    await tab.act(act)
    await page.mouse.move(5 + (step++ % 7), 5)
    await shows(marks, what)
  }
  if (!odd.isScriptless) {
    const noticed = (await tab.noticed()).filter((line) => !(odd.isLoud && line.startsWith('error ')))
    expect(noticed, 'what the page has noticed').toEqual([])
    happened.push('the page noticed nothing')
  }

  const last = odd.steps?.at(-1)?.marks ?? odd.marks
  if (last.length > 0 && odd.card !== 'nowhere') {
    await click(tab)
    if (odd.card === 'taken') await expect(host(tab), 'the card').toHaveCount(0)
    else await expectToClose(tab)
    happened.push(odd.card === 'taken' ? 'the page took the card away' : 'the card opened and went')
    await shows(last, 'after the card')
  }
  const lines = tab.lines.filter(({ isOurs }) => isOurs || !odd.isLoud)
  expect(lines, 'the console').toEqual([])
  return happened
}

/** The key of what a painted text says; the text itself where it says nothing that we know. */
function keyOf({ text }: { text: string }): string {
  const plain = text.replaceAll('\u00ad', '').replace(/\s+/g, ' ')
  const keys = Object.keys(SAYS) as Key[]
  return keys.find((key) => plain.includes(key) && SAYS[key].includes(plain)) ?? text
}

const host = ({ page }: OddTab) => page.locator('div[popover="manual"]')

/** Clicks the first mark. */
async function click(tab: OddTab) {
  const { page } = tab
  await tab.scrollTo(0)
  const [mark] = await tab.painted()
  if (!mark) throw new Error('no mark to open')
  await page.mouse.move(mark.x, mark.y)
  await page.mouse.click(mark.x, mark.y)
}

async function expectToClose(tab: OddTab) {
  await expect(host(tab), 'the card').toHaveCount(1)
  await tab.page.keyboard.press('Escape')
  await expect(host(tab), 'the card after Escape').toHaveCount(0)
}
