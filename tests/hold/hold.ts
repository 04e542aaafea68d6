import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openExtensionBrowser } from '../e2e/support/browser.ts'
import { startNewsServer } from '../e2e/support/news-server.ts'
import { OUTPUT } from '../tools/paths.ts'
import { growthOf, growthText, type HeldRun, holdReport } from './hold-report.ts'
import { LONG_PAGES } from './live-pages.ts'
import { type LongRun, liveBlogInViewRun, liveBlogRun, loadsRun, singlePageRun } from './long-run.ts'
import { otherReports } from './other-reports.ts'
import { runTable } from './table-run.ts'

const { values } = parseArgs({
  options: {
    /** Some minutes instead of an hour. */
    quick: { type: 'boolean', default: false },
    /** `pages`, `live`, `inView`, `single`, `loads`; several with commas. */
    only: { type: 'string' },
  },
})
const { quick } = values
const isChosen = (part: string) => values.only?.split(',').includes(part) ?? true

const LONG = {
  live: { run: liveBlogRun, times: quick ? 300 : 10_000 },
  inView: { run: liveBlogInViewRun, times: quick ? 300 : 10_000 },
  single: { run: singlePageRun, times: quick ? 100 : 1000 },
  loads: { run: loadsRun, times: quick ? 100 : 1000 },
}

const folder = join(OUTPUT, 'hold')
mkdirSync(folder, { recursive: true })
const tried = isChosen('pages') ? await runTable({ tabs: quick ? 15 : 100 }) : []
for (const { name, ok } of tried) console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`)
const runs: HeldRun[] = []
for (const [part, { run, times }] of Object.entries(LONG))
  if (isChosen(part))
    runs.push({ ...(await inBrowser(run, { times })), alone: await inBrowser(run, { times, isAlone: true }) })

const growths = runs.map(growthOf)
for (const growth of growths)
  console.log(`${growth.holds ? 'ok  ' : 'FAIL'} ${growth.name}: ${growthText(growth)}`)
writeFileSync(join(folder, 'report.json'), JSON.stringify({ tried, runs, growths }, null, 2))
writeFileSync(join(folder, 'report.html'), holdReport({ tried, runs, others: otherReports() }))
console.log(`\n${join(folder, 'report.html')}`)
process.exitCode = tried.every(({ ok }) => ok) && growths.every(({ holds }) => holds) ? 0 : 1

/** Each run in a browser of its own: one tab's past must not weigh on the next. */
async function inBrowser(
  run: typeof liveBlogRun,
  options: { times: number; isAlone?: boolean },
): Promise<LongRun> {
  const news = await startNewsServer()
  news.serve(LONG_PAGES)
  const extension = await openExtensionBrowser({ port: news.port })
  try {
    return await run({
      context: extension.context,
      ...options,
      onWeight: (text) => console.error(`… ${text}`),
    })
  } finally {
    await extension.close()
    await news.close()
  }
}
