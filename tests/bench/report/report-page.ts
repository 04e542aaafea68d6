import { holds } from '../compare.ts'
import type { Row } from '../row.ts'
import { chartOf, escaped } from './chart.ts'
import { boundOf, inUnit, round } from './table.ts'

const CSS = `
:root { color-scheme: light dark; --ours: light-dark(#b26a14, #e0a050); --theirs: light-dark(#8894a0, #77828d); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; }
h3 { font-size: 1rem; margin: 1.8rem 0 .3rem; }
svg { width: 100%; height: auto; font: 12px system-ui, sans-serif; }
text { fill: currentColor; dominant-baseline: central; }
.label { text-anchor: end; }
.ours { fill: var(--ours); } .theirs { fill: var(--theirs); }
.spread { stroke: currentColor; fill: none; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; font-variant-numeric: tabular-nums; }
th, td { text-align: start; padding: .15rem .6rem .15rem 0; vertical-align: top; }
.scale, .note { font-size: .8rem; opacity: .75; margin: 0; }
.missed { font-weight: 700; }`

/** The whole report as one HTML page that needs nothing else. */
export function reportPage(
  rows: readonly Row[],
  { news, quick }: { news: readonly string[]; quick: boolean },
): string {
  const bounded = rows.filter(({ bound }) => bound)
  const groups = [...Map.groupBy(rows, (row) => row.group)].map(([name, own]) => groupOf(name, own))
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Hashiya: benchmarks</title>
<style>${CSS}</style>
<h1>Hashiya: benchmarks</h1>
<p>${bounded.filter(holds).length} of ${bounded.length} bounds hold.${quick ? ' A quick run: few loads, wide spread.' : ''}
Bars are medians, their whiskers the quartiles; ratios are ours over theirs.</p>
<h2>Bounds</h2>${boundsOf(bounded)}
${groups.join('\n')}
<h2>Against the baseline</h2><ul>${news.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>
</html>
`
}

function boundsOf(rows: readonly Row[]): string {
  const cells = rows.map(
    (row) =>
      `<tr><td>${escaped(row.what)}</td><td>${escaped(row.against)}</td><td>${round(row.ours.median)} ${row.unit}</td><td>${round(row.ratio)}×</td><td class="${holds(row) ? 'holds' : 'missed'}">${escaped(boundOf(row))}</td></tr>`,
  )
  return `<table><tr><th>Figure<th>Against<th>Ours<th>Ratio<th>Bound</tr>${cells.join('')}</table>`
}

function groupOf(name: string, rows: readonly Row[]): string {
  const figures = [...Map.groupBy(rows, ({ name }) => name).values()].map(figureOf)
  return `<h2>${escaped(name)}</h2>${figures.join('\n')}`
}

function figureOf(rows: readonly Row[]): string {
  const [first] = rows
  if (!first) return ''
  const lines = rows.map(
    (row) =>
      `<tr><td>${escaped(row.against)}${row.note ? `<p class="note">${escaped(row.note)}</p>` : ''}</td><td>${inUnit(row.ours, row.unit)}</td><td>${inUnit(row.theirs, row.unit)}</td><td>${round(row.ratio)}×</td><td>${row.ours.runs} / ${row.theirs.runs}</td></tr>`,
  )
  return `<h3>${escaped(first.what)}</h3>${chartOf(rows)}
<details><summary>Figures</summary><table><tr><th>Against<th>Ours: median (least; quartiles)<th>Theirs<th>Ratio<th>Runs</tr>${lines.join('')}</table></details>`
}
