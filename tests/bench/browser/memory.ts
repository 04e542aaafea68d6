import type { Page } from 'playwright-core'
import { compare } from '../compare.ts'
import type { Row } from '../row.ts'
import { spreadOf } from '../spread.ts'
import { annotateUnasked, inject, pause } from './extension.ts'
import type { Suite } from './suite.ts'

const MB = 1_000_000

/** What a tab holds beyond the same page without the extension, after collection. */
export async function benchMemory({ browser, pages, rounds, packBytes }: Suite): Promise<Row[]> {
  const [on, off] = [pages.onSubject('en'), pages.offSubject('en')]
  const figures = {
    bareOn: [] as number[],
    annotated: [] as number[],
    bareOff: [] as number[],
    gated: [] as number[],
    empty: [] as number[],
  }
  const heapOn = (path: string, work: (page: Page) => Promise<unknown>) =>
    browser.onFreshPage(path, async (page) => {
      await work(page)
      await pause(500)
      return heapOf(page)
    })
  for (let round = 0; round < Math.ceil(rounds / 3); round++) {
    figures.bareOn.push(await heapOn(on, async () => {}))
    figures.annotated.push(await heapOn(on, (page) => annotateUnasked(browser, page)))
    figures.bareOff.push(await heapOn(off, async () => {}))
    figures.gated.push(await heapOn(off, (page) => inject(browser, page, '/gate.js')))
    figures.empty.push(await heapOn(off, (page) => inject(browser, page, '/empty.js')))
  }
  const beyond = (those: number[], bare: number[]) => those.map((heap) => heap - spreadOf(bare).median)
  const about = { group: 'Memory', unit: 'MB' } as const
  return [
    compare({
      ...about,
      name: 'memory-annotated',
      what: 'Heap of an annotated tab beyond the page’s own (100 KB page, en)',
      kind: 'floor',
      against: 'the compiled pack, as JSON in ASCII',
      ours: beyond(figures.annotated, figures.bareOn),
      theirs: [packBytes / MB],
      bound: { of: 'figure', atMost: (1.2 * packBytes) / MB + 1 },
    }),
    compare({
      ...about,
      name: 'memory-gated-out',
      what: 'Heap of a tab where the gate stays shut beyond the page’s own',
      kind: 'floor',
      against: 'an empty script',
      ours: beyond(figures.gated, figures.bareOff),
      theirs: beyond(figures.empty, figures.bareOff),
    }),
  ]
}

/** Of all worlds of the tab's process, with what lies outside the heap; MB. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  // What the first collection lets go, the second takes.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number
    embedderHeapUsedSize?: number
    backingStorageSize?: number
  }
  return (usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0)) / MB
}
