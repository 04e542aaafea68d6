import type { Page } from 'playwright-core'
import { compare } from '../compare.ts'
import type { Row } from '../row.ts'
import { spreadOf } from '../spread.ts'
import { annotatePage, pause } from './extension.ts'
import type { Suite } from './suite.ts'
import { traced } from './trace.ts'

/** Until a page that has been read is read again, and until what was added has been read. */
const REST = 2500
const ITEMS = 2

const ITEM = {
  ar: 'قال مسؤول عراقي إن بغداد وواشنطن اتفقتا على إنهاء مهمة التحالف الدولي في العراق في أيلول 2025.',
  en: 'An Iraqi official said that Baghdad and Washington had agreed to end the coalition mission in Iraq in September 2025.',
}

/** An item that a live blog adds to an annotated page of 100 KB, against the same without the extension. */
export async function benchLive(suite: Suite): Promise<Row[]> {
  const rows: Row[] = []
  for (const lang of ['ar', 'en'] as const) rows.push(await itemRow(suite, lang))
  return rows
}

async function itemRow({ browser, pages, quick }: Suite, lang: 'ar' | 'en'): Promise<Row> {
  const loads = quick ? 1 : 2
  const [bare, annotated]: [number[], number[]] = [[], []]
  for (let load = 0; load < loads; load++) {
    for (const [figures, isOurs] of [
      [bare, false],
      [annotated, true],
    ] as const)
      await browser.onFreshPage(pages.onSubject(lang), async (page) => {
        if (isOurs) await annotatePage(browser, page)
        for (let item = 0; item < ITEMS; item++) {
          await pause(isOurs ? REST : 300)
          const { busy } = await traced(browser, page, async () => {
            await addItem(page, ITEM[lang])
            await pause(isOurs ? REST : 500)
          })
          figures.push(busy)
        }
      })
  }
  const own = spreadOf(bare).median
  return compare({
    name: `live-item-${lang}`,
    group: 'Live updates',
    what: `Main thread time for an item added to an annotated page (${lang}), beyond the page's own`,
    unit: 'ms',
    kind: 'self',
    against: "the page's own insertion, layout and paint",
    ours: annotated.map((ms) => Math.max(0, ms - own)),
    theirs: bare,
    bound: { of: 'ratio', atMost: 3 },
  })
}

const addItem = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => {
    const item = document.createElement('p')
    item.textContent = words
    document.querySelector('article h2')?.before(item)
  }, text)
