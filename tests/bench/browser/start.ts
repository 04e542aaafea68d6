import { statSync } from 'node:fs'
import { join } from 'node:path'
import { CHROME_BUILD } from '../../tools/paths.ts'
import { compare } from '../compare.ts'
import type { Row } from '../row.ts'
import { annotatePage, inject } from './extension.ts'
import type { Suite } from './suite.ts'
import { traced } from './trace.ts'

const GATE = 'gate.js'
const EMPTY = 'empty.js'

/** Bringing the extension's scripts into a page, against a script with nothing in it. */
export async function benchStart({ browser, pages, rounds }: Suite): Promise<Row[]> {
  const run = { gate: [] as number[], engine: [] as number[], empty: [] as number[] }
  const wall = { gate: [] as number[], empty: [] as number[] }
  const engine = new Set<string>()
  for (let round = 0; round < Math.ceil(rounds / 2); round++) {
    await browser.onFreshPage(pages.onSubject('en'), async (page) => {
      const { scripts } = await traced(browser, page, async () => void (await annotatePage(browser, page)))
      let others = 0
      for (const [name, ms] of scripts)
        if (name === GATE) run.gate.push(ms)
        else {
          engine.add(name)
          others += ms
        }
      run.engine.push(others)
    })
    await browser.onFreshPage(pages.onSubject('en'), async (page) => {
      const { scripts } = await traced(
        browser,
        page,
        async () => void (await inject(browser, page, `/${EMPTY}`)),
      )
      run.empty.push(...scripts.values())
    })
    for (const name of ['gate', 'empty'] as const)
      await browser.onFreshPage(pages.offSubject('en'), async (page) => {
        wall[name].push(await inject(browser, page, `/${name}.js`))
      })
  }
  const about = { group: 'Start', unit: 'ms', kind: 'floor', against: 'an empty script' } as const
  return [
    compare({
      ...about,
      name: 'inject-gate',
      what: 'Injecting the gate into a page off the subject, from the call to its answer',
      ours: wall.gate,
      theirs: wall.empty,
    }),
    compare({
      ...about,
      name: 'evaluate-gate',
      what: `Compiling and running the gate until it opens (${sizeOf([GATE])})`,
      ours: run.gate,
      theirs: run.empty,
    }),
    compare({
      ...about,
      name: 'evaluate-engine',
      what: `Compiling and first running ${[...engine].join(' and ')} (${sizeOf(engine)})`,
      ours: run.engine,
      theirs: run.empty,
    }),
  ]
}

function sizeOf(names: Iterable<string>): string {
  const bytes = [...names].reduce((sum, name) => sum + statSync(join(CHROME_BUILD, name)).size, 0)
  return `${(bytes / 1000).toFixed(1)} KB`
}
