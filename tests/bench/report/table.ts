import { holds } from '../compare.ts'
import type { Row, Spread, Unit } from '../row.ts'

/** Prints the rows, a chapter after another, for a terminal of about 150 columns. */
export function printTable(rows: readonly Row[]) {
  for (const [group, own] of Map.groupBy(rows, (row) => row.group)) {
    console.log(`\n${group}`)
    let before = ''
    for (const row of own) {
      if (row.what !== before) console.log(`  ${row.what}`)
      before = row.what
      console.log(`    ${lineOf(row)}`)
      if (row.note) console.log(`      (${row.note})`)
    }
  }
}

function lineOf(row: Row): string {
  const ours = inUnit(row.ours, row.unit).padEnd(30)
  const theirs = `${row.against} ${inUnit(row.theirs, row.unit)}`.padEnd(62)
  return `${ours} | ${theirs} | ${`${round(row.ratio)}×`.padStart(8)} ${boundOf(row)}`.trimEnd()
}

/** `median unit (min; quartiles)`. */
export function inUnit({ median, min, q1, q3 }: Spread, unit: Unit): string {
  return `${round(median)} ${unit} (${round(min)}; ${round(q1)}–${round(q3)})`
}

export function boundOf(row: Row): string {
  if (!row.bound) return ''
  const { of, atMost } = row.bound
  const limit = of === 'ratio' ? `${round(atMost)}×` : `${round(atMost)} ${row.unit}`
  return `${holds(row) ? 'holds' : 'MISSED'} ≤ ${limit}`
}

/** Three significant digits. */
export const round = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '–'
