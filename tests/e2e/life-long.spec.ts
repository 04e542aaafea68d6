import { LONG_PAGES } from '../hold/live-pages.ts'
import { liveBlogRun, loadsRun, singlePageRun } from '../hold/long-run.ts'
import { expect, test } from './support/test.ts'

/** The bounded form of `npm run hold`: counts, which do not waver as bytes do. */
const RUNS = [
  { name: 'live-blog updates', run: liveBlogRun, times: 300 },
  { name: 'navigations without a load', run: singlePageRun, times: 30 },
  { name: 'navigations with a load', run: loadsRun, times: 30 },
]

/** Nodes that the browser may hold for a while for reasons of its own. */
const SLACK = 20

for (const { name, run, times } of RUNS)
  test(`nothing is left behind in a tab: ${times} ${name}`, async ({ extension, news }) => {
    test.setTimeout(180_000)
    news.serve(LONG_PAGES)
    const { weights } = await run({ context: extension.context, times })
    const [first, ...later] = weights.map(({ weight }) => weight)
    expect(later).not.toEqual([])
    for (const { nodes, listeners, documents } of later) {
      expect(listeners, 'listeners').toBeLessThanOrEqual(first?.listeners as number)
      expect(documents, 'documents').toBeLessThanOrEqual(first?.documents as number)
      expect(nodes, 'nodes').toBeLessThanOrEqual((first?.nodes as number) + SLACK)
    }
  })
