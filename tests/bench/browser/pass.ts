import type { Page } from 'playwright-core'
import { compare } from '../compare.ts'
import type { Row } from '../row.ts'
import { annotatePage, pause } from './extension.ts'
import type { Suite } from './suite.ts'
import { traced } from './trace.ts'

const WARM = 12

/** Reading a page, finding its mentions, painting them: the page side's code with the bundled pack. */
export async function benchPass(suite: Suite): Promise<Row[]> {
  const rows: Row[] = []
  for (const lang of ['ar', 'en'] as const) rows.push(...(await passesOf(suite, lang)))
  return rows
}

async function passesOf({ pages, inWorld, rounds, quick }: Suite, lang: 'ar' | 'en'): Promise<Row[]> {
  const path = pages.onSubject(lang)
  const figures = {
    cold: [] as number[],
    coldWalk: [] as number[],
    warm: [] as number[],
    warmWalk: [] as number[],
  }
  let note = ''
  for (let round = 0; round < rounds; round++) {
    await inWorld(path, async (world) => {
      await world.call('load', null)
      const { ms, marks, characters } = await world.call('pass')
      note = `${marks} marks in ${Math.round(characters / 1000)}k characters`
      figures.cold.push(ms)
      if (round < (quick ? 1 : 3)) figures.warm.push(await world.call('warmPass', WARM))
    })
    await inWorld(path, async (world) => {
      figures.coldWalk.push((await world.call('floor', 'treeWalker')).ms)
      figures.warmWalk.push(await world.call('warmFloor', 'treeWalker', WARM * 5))
    })
  }
  const group = 'Whole pass'
  const about = { group, unit: 'ms', kind: 'floor', note } as const
  return [
    compare({
      ...about,
      name: `pass-cold-${lang}`,
      what: `Page to painted marks, cold, 100 KB page (${lang}), bundled pack`,
      ours: figures.cold,
      against: 'cold TreeWalker read',
      theirs: figures.coldWalk,
      bound: { of: 'ratio', atMost: 3 },
    }),
    compare({
      ...about,
      name: `pass-warm-${lang}`,
      what: `The same, warm (${lang})`,
      ours: figures.warm,
      against: 'warm TreeWalker read',
      theirs: figures.warmWalk,
      bound: { of: 'ratio', atMost: 6 },
    }),
  ]
}

/** The built extension at work on a page at rest: gate, injection, engine, painting. What keeps the page from answering. */
export async function benchTasks(suite: Suite): Promise<Row[]> {
  const rows: Row[] = []
  for (const lang of ['ar', 'en'] as const) {
    rows.push(
      ...(await tasksOf(suite, { lang, path: suite.pages.onSubject(lang), size: '100 KB', atMost: 16 })),
    )
    if (lang === 'en' || !suite.quick)
      rows.push(...(await tasksOf(suite, { lang, path: suite.pages.large(lang), size: '2 MB', atMost: 50 })))
  }
  return rows
}

async function tasksOf(
  { browser, inWorld, rounds, quick }: Suite,
  { lang, path, size, atMost }: { lang: string; path: string; size: string; atMost: number },
): Promise<Row[]> {
  // A large page says with two loads what a small one says with four.
  const runs = quick ? 1 : size === '2 MB' ? 2 : Math.ceil(rounds / 2)
  const figures = {
    longest: [] as number[],
    second: [] as number[],
    sheet: [] as number[],
    busy: [] as number[],
    wall: [] as number[],
    walk: [] as number[],
  }
  for (let round = 0; round < runs; round++) {
    await browser.onFreshPage(path, async (page) => {
      const { tasks, busy } = await traced(browser, page, async () => {
        figures.wall.push(await annotatePage(browser, page))
        // The frame with the marks.
        await pause(100)
      })
      figures.longest.push(tasks[0] ?? 0)
      figures.second.push(tasks[1] ?? 0)
      figures.busy.push(busy)
    })
    await browser.onFreshPage(path, async (page) => {
      const { tasks } = await traced(browser, page, () => addHighlightRule(page))
      figures.sheet.push(tasks[0] ?? 0)
    })
    figures.walk.push((await inWorld(path, (world) => world.call('floor', 'treeWalker'))).ms)
  }
  const slug = size.toLowerCase().replace(' ', '')
  const about = {
    group: 'Tasks of the built extension',
    unit: 'ms',
    kind: 'floor',
    against: 'cold TreeWalker read',
    theirs: figures.walk,
  } as const
  return [
    compare({
      ...about,
      name: `longest-task-${slug}-${lang}`,
      what: `Longest task, ${size} page (${lang})`,
      ours: figures.longest,
      theirs: figures.sheet,
      against: 'a single rule for highlights, added to the same page',
      bound: { of: 'figure', atMost },
    }),
    compare({
      ...about,
      name: `second-task-${slug}-${lang}`,
      what: `Longest task but that one, ${size} page (${lang})`,
      ours: figures.second,
      bound: { of: 'figure', atMost },
    }),
    compare({
      ...about,
      name: `main-thread-${slug}-${lang}`,
      what: `All main thread time from the gate to painted marks, ${size} page (${lang})`,
      ours: figures.busy,
    }),
    compare({
      ...about,
      name: `time-to-marks-${slug}-${lang}`,
      what: `From the gate's injection to marks, by the clock on the wall, ${size} page (${lang})`,
      ours: figures.wall,
    }),
  ]
}

/** What the browser charges whoever wants highlights: with the first rule for them it goes through the styles of all elements. */
async function addHighlightRule(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(':root::highlight(bench) { background-color: #fc06 }')
    document.adoptedStyleSheets = [sheet]
  })
  await pause(500)
}
