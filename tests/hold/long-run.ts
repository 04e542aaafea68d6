import type { BrowserContext, Page } from 'playwright-core'
import { ARTICLE, alone, LIVE_BLOG, type LivePage, SINGLE_PAGE, type SinglePage } from './live-pages.ts'
import { TabScale, type TabWeight } from './tab-weight.ts'

/** What became of a tab over a long day. */
export interface LongRun {
  name: string
  /** How many updates or navigations. */
  times: number
  /** After the first few, when the tab was still warming up. */
  fresh: TabWeight
  /** After each part of them; the first when it had warmed up. */
  weights: { after: number; weight: TabWeight }[]
}

interface Options {
  context: BrowserContext
  times: number
  /** The same without the extension, as a measure of what the page and the browser gain by themselves. */
  isAlone?: boolean
  onWeight?: (text: string) => void
}

const FEW = 60
/** A run of so many is weighed in between too. */
const LONG = 1000
const PARTS = 5

/** A live blog that never stands still, below the summary that somebody reads. */
export const liveBlogRun = (options: Options): Promise<LongRun> => liveBlog('live-blog updates', options)

/**
 * The same before the reader's eyes. Each task then shifts what is in view, and the browser keeps the last 150 shifts for the
 * page's scripts, some 130 KB.
 */
export const liveBlogInViewRun = (options: Options): Promise<LongRun> =>
  liveBlog('live-blog updates in view', options, (page) =>
    page.evaluate(() => document.getElementById('entries')?.scrollIntoView()),
  )

const liveBlog = (name: string, options: Options, arrive?: Leading['arrive']): Promise<LongRun> =>
  longRun(name, options, {
    url: LIVE_BLOG,
    arrive,
    step: (page, from, to) =>
      page.evaluate(
        ([from, to]) => {
          const { update } = window as unknown as LivePage
          for (let n = from; n < to; n++) update(n)
        },
        [from, to] as const,
      ),
    // Ten in a task, as a page does that comes back from a while without a connection.
    atOnce: 10,
    warmUp: 2000,
    rest: (page, done) => newestMarked(page, done),
  })

/** One document that shows article after article. */
export const singlePageRun = (options: Options): Promise<LongRun> =>
  longRun('navigations without a load', options, {
    url: SINGLE_PAGE,
    step: (page, number) =>
      page.evaluate((number) => (window as unknown as SinglePage).navigate(number), number),
    atOnce: 1,
    warmUp: 200,
    rest: async (page, done) => {
      await page.evaluate((number) => (window as unknown as SinglePage).navigate(number), done * 2)
      await marksOn(page, (count) => count > 0)
    },
  })

/** One tab that loads page after page. */
export const loadsRun = (options: Options): Promise<LongRun> =>
  longRun('navigations with a load', options, {
    url: ARTICLE,
    step: (page, number) => page.goto(`${page.url().split('?')[0]}?${number}`, { waitUntil: 'load' }),
    atOnce: 1,
    warmUp: FEW,
    rest: async (page) => {
      await marksOn(page, (count) => count > 0)
      // For a moment after its first marks a page may have nine listeners more; the steps that are done then wait half a second each at most.
      await page.waitForTimeout(2000)
    },
  })

interface Leading {
  url: string
  /** Where the reader goes first; the top of the page if not told. */
  arrive?: ((page: Page) => Promise<unknown>) | undefined
  step: (page: Page, from: number, to: number) => Promise<unknown>
  atOnce: number
  /** So many until everything has run and filled that does at all, in the extension and in the browser. */
  warmUp: number
  /** Waits until the extension, where there is one, has seen it all. */
  rest: (page: Page, done: number) => Promise<void>
}

async function longRun(
  name: string,
  { context, times, isAlone = false, onWeight }: Options,
  { url, arrive, step, atOnce, warmUp: most, rest: restWithUs }: Leading,
): Promise<LongRun> {
  const page = await context.newPage()
  const rest: Leading['rest'] = isAlone ? () => page.waitForTimeout(50) : restWithUs
  try {
    await page.goto(isAlone ? alone(url) : url)
    if (!isAlone) await marksOn(page, (count) => count > 0)
    // A reader is there.
    await page.mouse.move(300, 300)
    await arrive?.(page)
    const scale = await TabScale.on(page)
    const weights: LongRun['weights'] = []
    let done = 0
    const lead = async (to: number) => {
      for (; done < to; done += atOnce) {
        await step(page, done + 1, Math.min(done + atOnce, to) + 1)
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
        if (done % 50 === 0) await rest(page, Math.min(done + atOnce, to))
      }
      done = to
      await rest(page, done)
    }
    const weigh = async () => {
      const weight = await scale.weigh()
      onWeight?.(
        `${name}${isAlone ? ', without the extension' : ''}: ${done}, ${(weight.heap / 1e6).toFixed(2)} MB (${(weight.code / 1e6).toFixed(2)} of code), ${weight.nodes} nodes`,
      )
      return weight
    }
    const add = async () => void weights.push({ after: done, weight: await weigh() })
    await lead(Math.min(FEW, times / 2))
    const fresh = await weigh()
    const warmUp = Math.min(most, times / 2)
    await lead(warmUp)
    await add()
    const parts = times < LONG ? 1 : PARTS
    for (let part = 1; part <= parts; part++) {
      await lead(warmUp + Math.round((times * part) / parts))
      await add()
    }
    return { name, times, fresh, weights }
  } finally {
    await page.close()
  }
}

/** Waits until the last update that says something is marked, and no mark is left in what has gone. */
async function newestMarked(page: Page, done: number): Promise<void> {
  // What every fourth entry says is marked; the page begins with some of its own.
  const newest = Math.max(4, done - (done % 4))
  await until(page, () =>
    page.evaluate((name) => {
      const ranges = [...(CSS.highlights.get('hashiya-mark') ?? [])]
      const places = ranges.map(({ startContainer }) => startContainer)
      return (
        places.every(({ isConnected }) => isConnected) &&
        places.some((place) => place.parentElement?.closest('section')?.textContent?.includes(name))
      )
    }, `Entry ${newest}`),
  )
}

/** Waits for so many marks. */
async function marksOn(page: Page, isEnough: (count: number) => boolean): Promise<void> {
  await until(page, async () =>
    isEnough(await page.evaluate(() => CSS.highlights.get('hashiya-mark')?.size ?? 0)),
  )
}

/** Looks seldom. */
async function until(page: Page, holds: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 100) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the marks awaited on ${page.url()} did not come`)
}
