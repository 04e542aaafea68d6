import { statSync } from 'node:fs'
import { join } from 'node:path'
import { CHROME_BUILD } from '../../tools/paths.ts'
import { compare } from '../compare.ts'
import type { Row } from '../row.ts'
import { annotatePage, inject } from './extension.ts'
import type { Suite } from './suite.ts'
import { traced } from './trace.ts'

const SCRIPTS = ['gate.js', 'engine.js'] as const

/** Bringing the extension's scripts into a page, against a script with nothing in it. */
export async function benchStart({ browser, pages, rounds }: Suite): Promise<Row[]> {
  const run = { 'gate.js': [] as number[], 'engine.js': [] as number[], 'empty.js': [] as number[] }
  const wall = { 'gate.js': [] as number[], 'engine.js': [] as number[], 'empty.js': [] as number[] }
  for (let round = 0; round < Math.ceil(rounds / 2); round++) {
    await browser.onFreshPage(pages.onSubject('en'), async (page) => {
      const { scripts } = await traced(browser, page, async () => void (await annotatePage(browser, page)))
      for (const name of SCRIPTS) run[name].push(scripts.get(name) ?? Number.NaN)
    })
    await browser.onFreshPage(pages.onSubject('en'), async (page) => {
      const { scripts } = await traced(
        browser,
        page,
        async () => void (await inject(browser, page, '/empty.js')),
      )
      run['empty.js'].push(scripts.get('empty.js') ?? Number.NaN)
    })
    for (const name of [...SCRIPTS, 'empty.js'] as const)
      await browser.onFreshPage(pages.offSubject('en'), async (page) => {
        wall[name].push(await inject(browser, page, `/${name}`))
      })
  }
  const about = { group: 'Start', unit: 'ms', kind: 'floor', against: 'an empty script' } as const
  return SCRIPTS.flatMap((name) => [
    compare({
      ...about,
      name: `evaluate-${name.replace('.js', '')}`,
      what: `Compiling and first running ${name} (${Math.round(statSync(join(CHROME_BUILD, name)).size / 1000)} KB)`,
      ours: run[name],
      theirs: run['empty.js'],
    }),
    compare({
      ...about,
      name: `inject-${name.replace('.js', '')}`,
      what: `Injecting ${name}, from the call to its answer`,
      ours: wall[name],
      theirs: wall['empty.js'],
    }),
  ])
}
