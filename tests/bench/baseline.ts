import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { round } from './report/table.ts'
import type { Row } from './row.ts'

/** Ratios by `name against`. Times are left out: they say more of the machine than of us. */
type Baseline = Record<string, number>

const FILE = join(import.meta.dirname, 'baseline.json')
/** Ratios of the same code differ by as much from run to run. */
const NOISE = 1.3

export function readBaseline(): Baseline {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
}

/** Keeps what was not measured this time. */
export function writeBaseline(rows: readonly Row[]) {
  const ratios = rows
    .filter(({ ratio }) => Number.isFinite(ratio))
    .map((row) => [keyOf(row), Number(row.ratio.toPrecision(3))] as const)
  const all = Object.entries({ ...readBaseline(), ...Object.fromEntries(ratios) })
  const sorted = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b)))
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`)
}

const keyOf = ({ name, against }: Row): string => `${name} / ${against}`

/** A line for every ratio that is beyond noise, and one for how many are not. */
export function againstBaseline(rows: readonly Row[], baseline: Baseline): string[] {
  const known = rows.flatMap((row) => {
    const before = baseline[keyOf(row)]
    return before === undefined ? [] : [{ row, before, change: row.ratio / before }]
  })
  const moved = known.filter(({ change }) => change > NOISE || change < 1 / NOISE)
  const lines = moved
    .sort((a, b) => b.change - a.change)
    .map(
      ({ row, before, change }) =>
        `${change > 1 ? 'worse ' : 'better'} ${keyOf(row)}: ${round(before)}× → ${round(row.ratio)}×`,
    )
  const isNew = rows.length - known.length
  return [
    ...lines,
    `${known.length - moved.length} of ${known.length} ratios within ${NOISE}× of the baseline${isNew > 0 ? `, ${isNew} not in it` : ''}`,
  ]
}
