import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundledPack } from '../tools/bundled-pack.ts'
import { OUTPUT } from '../tools/paths.ts'
import { againstBaseline, readBaseline, writeBaseline } from './baseline.ts'
import { PARTS } from './browser/parts.ts'
import { runInBrowser } from './browser/run-in-browser.ts'
import { holds } from './compare.ts'
import { NODE_PARTS } from './node-parts.ts'
import { reportPage } from './report/report-page.ts'
import { printTable } from './report/table.ts'
import type { Row } from './row.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    'keep-as-baseline': { type: 'boolean', default: false },
  },
})
const chosen = values.only?.split(',')
const isChosen = ([name]: [string, unknown]) => chosen?.includes(name) ?? true

const pack = bundledPack()

const rows: Row[] = []
const { quick } = values
for (const [name, part] of Object.entries(NODE_PARTS).filter(isChosen)) {
  announce(name)
  rows.push(...(await part({ quick })))
}
const parts = Object.fromEntries(Object.entries(PARTS).filter(isChosen))
if (Object.keys(parts).length > 0)
  rows.push(...(await runInBrowser({ pack, quick, parts, onPart: announce })))

printTable(rows)
const bounded = rows.filter(({ bound }) => bound)
console.log(`\n${bounded.filter(holds).length} of ${bounded.length} bounds hold`)
const news = againstBaseline(rows, readBaseline())
console.log(`\nAgainst the baseline\n  ${news.join('\n  ')}`)
const file = join(OUTPUT, 'bench', 'report.html')
mkdirSync(join(OUTPUT, 'bench'), { recursive: true })
writeFileSync(file, reportPage(rows, { news, quick }))
console.log(`\nCharts: ${file}`)
if (values['keep-as-baseline']) writeBaseline(rows)

function announce(name: string) {
  console.error(`… ${name}`)
}
