import type { Page } from 'playwright-core'
import { compare } from '../compare.ts'
import type { Row } from '../row.ts'
import { annotatePage, pause } from './extension.ts'
import type { Suite } from './suite.ts'

/** Milliseconds: beyond it, an answer to a click no longer seems to come at once. */
const BOUND = 100

/** From the click on a mark to the frame with the card, against a bare box that the page itself opens on a click. */
export async function benchCard({ browser, pages, rounds }: Suite): Promise<Row[]> {
  const rows: Row[] = []
  for (const lang of ['ar', 'en'] as const) {
    const figures = { first: [] as number[], again: [] as number[], bare: [] as number[] }
    const shifts: number[] = []
    for (let round = 0; round < Math.ceil(rounds / 2); round++) {
      await browser.onFreshPage(pages.onSubject(lang), async (page) => {
        await annotatePage(browser, page)
        await pause(300)
        const point = await bringMarkIntoView(page)
        await watchLayoutShift(page)
        figures.first.push(await clickToPaint(page, point))
        await page.keyboard.press('Escape')
        await pause(200)
        figures.again.push(await clickToPaint(page, point))
        shifts.push(await layoutShift(page))
      })
      await browser.onFreshPage(pages.onSubject(lang), async (page) => {
        await openBoxOnClick(page)
        figures.bare.push(await clickToPaint(page, { x: 500, y: 400 }))
      })
    }
    const about = {
      group: 'Card',
      unit: 'ms',
      kind: 'floor',
      against: 'a bare box, opened by the page',
      theirs: figures.bare,
    } as const
    rows.push(
      compare({
        ...about,
        name: `card-first-${lang}`,
        what: `Click to painted card, the first on the page (${lang})`,
        ours: figures.first,
        bound: { of: 'figure', atMost: BOUND },
      }),
      compare({
        ...about,
        name: `card-again-${lang}`,
        what: `Click to painted card, a later one (${lang})`,
        ours: figures.again,
        bound: { of: 'figure', atMost: BOUND },
      }),
      compare({
        ...about,
        name: `card-shift-${lang}`,
        what: `Layout shift of the page by two cards (${lang})`,
        unit: 'count',
        kind: 'self',
        against: 'the page without a card',
        ours: shifts,
        theirs: [0],
        bound: { of: 'figure', atMost: 0 },
      }),
    )
  }
  return rows
}

/** The middle of the first line of a mark, outside links. */
function bringMarkIntoView(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(async () => {
    const ranges = [...(CSS.highlights.get('hashiya-mark') ?? [])]
    const range = ranges.find(
      ({ startContainer, endContainer }) =>
        startContainer === endContainer && !startContainer.parentElement?.closest('a'),
    )
    if (!range) throw new Error('no mark to click')
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    await new Promise((resolve) => setTimeout(resolve, 200))
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    const box = live.getClientRects()[0] as DOMRect
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })
}

/** Counts all shifts, those soon after a click too, which the browser's own score leaves out. */
const watchLayoutShift = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const score = { sum: 0 }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) score.sum += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift' })
    Object.assign(globalThis, { layoutShift: score })
  })

const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)))
    return (globalThis as unknown as { layoutShift: { sum: number } }).layoutShift.sum
  })

/** Clicks; milliseconds from the click's event to the end of the frame in which a popover was added to the page. */
async function clickToPaint(page: Page, { x, y }: { x: number; y: number }): Promise<number> {
  await page.evaluate(() => {
    const painted = new Promise<number>((resolve, reject) => {
      let since = 0
      addEventListener('click', () => (since = performance.now()), { capture: true, once: true })
      const observer = new MutationObserver((records) => {
        const added = records.flatMap(({ addedNodes }) => [...addedNodes])
        if (!added.some((node) => (node as Element).hasAttribute?.('popover'))) return
        observer.disconnect()
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - since)
          port2.postMessage(null)
        })
      })
      observer.observe(document.documentElement, { childList: true })
      setTimeout(() => reject(new Error('nothing was opened')), 10_000)
    })
    Object.assign(globalThis, { painted })
  })
  await page.mouse.click(x, y)
  return page.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted)
}

const openBoxOnClick = (page: Page): Promise<void> =>
  page.evaluate(() => {
    addEventListener('click', () => {
      const box = document.createElement('div')
      box.popover = 'manual'
      box.textContent = 'A box.'
      document.documentElement.append(box)
      box.showPopover()
    })
  })
