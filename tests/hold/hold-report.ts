import type { LongRun } from './long-run.ts'
import type { TabWeight } from './tab-weight.ts'
import type { Tried } from './table-run.ts'

/** A long run may leave a tab heavier by this share; listeners and documents must not grow at all. */
const MOST_GROWTH = 0.05

/** A run, and the same run without the extension. */
export interface HeldRun extends LongRun {
  alone: LongRun
}

/** In shares of what the fresh tab held, the extension with it. */
interface Share {
  /** What the tab gained. */
  tab: number
  /** What the same page gained without the extension. */
  alone: number
}

interface Growth {
  name: string
  from: TabWeight
  to: TabWeight
  /** Of all bytes but compiled code. */
  data: Share
  /** Of all bytes. */
  heap: Share
  holds: boolean
}

/** What a long run left behind: its last weight against that of the fresh tab. */
export function growthOf({ name, times, fresh, weights, alone }: HeldRun): Growth {
  const last = lastOf({ name, weights })
  const gained = (of: (weight: TabWeight) => number): Share => ({
    tab: (of(last) - of(fresh)) / of(fresh),
    alone: (of(lastOf(alone)) - of(alone.fresh)) / of(fresh),
  })
  const data = gained(({ heap, code }) => heap - code)
  const holds =
    data.tab <= MOST_GROWTH && last.listeners <= fresh.listeners && last.documents <= fresh.documents
  return { name: `${times} ${name}`, from: fresh, to: last, data, heap: gained(({ heap }) => heap), holds }
}

function lastOf({ name, weights }: Pick<LongRun, 'name' | 'weights'>): TabWeight {
  const last = weights.at(-1)?.weight
  if (!last) throw new Error(`nothing was weighed in ${name}`)
  return last
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

const shareText = ({ tab, alone }: Share): string =>
  `${percent(tab)} (${percent(alone)} of it the page without the extension)`

export const growthText = ({ data, heap }: Growth): string =>
  `heavier than the fresh tab by ${shareText(data)}; with compiled code by ${shareText(heap)}`

const CSS = `:root { color-scheme: light dark }
body { font: 15px/1.5 system-ui, sans-serif; max-inline-size: 70rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; inline-size: 100%; font-size: .85rem }
caption { text-align: start; font-weight: 700 }
th, td { text-align: start; vertical-align: top; padding: .2rem .8rem .2rem 0; border-block-end: 1px solid #8886 }
.failed { font-weight: 700 } pre { white-space: pre-wrap; margin: 0 }`

interface Held {
  tried: readonly Tried[]
  runs: readonly HeldRun[]
  /** What was run apart, as plain text. */
  others: readonly { title: string; text: string }[]
}

/** The whole report as one HTML page that needs nothing else. */
export function holdReport({ tried, runs, others }: Held): string {
  const held = tried.filter(({ ok }) => ok).length
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Hashiya: where it holds</title>
<style>${CSS}</style><h1>Hashiya: where it holds</h1>
<h2>Long days</h2>${runs.map(runTable).join('\n') || '<p>None were run.</p>'}
${others.map(({ title, text }) => `<h2>${escaped(title)}</h2><pre>${escaped(text)}</pre>`).join('\n')}
<h2>Pages and faults</h2><p>${held} of ${tried.length} as expected.</p>
<table><tr><th>Tried<th>What happened<th>Seconds</tr>${tried.map(triedRow).join('')}</table></html>
`
}

function runTable(run: HeldRun): string {
  const growth = growthOf(run)
  const { name, holds } = growth
  const verdict = `${holds ? 'holds' : 'GROWS'}: ${growthText(growth)}`
  return `<h3>${escaped(name)}</h3><p class="${holds ? '' : 'failed'}">${verdict}</p>
${weightTable('With the extension', run)}${weightTable('Without', run.alone)}`
}

function weightTable(caption: string, { fresh, weights }: LongRun): string {
  const rows = [{ after: 'fresh', weight: fresh }, ...weights].map(
    ({ after, weight }) =>
      `<tr><td>${after}<td>${(weight.heap / 1e6).toFixed(2)}<td>${(weight.code / 1e6).toFixed(2)}<td>${weight.nodes}<td>${weight.listeners}<td>${weight.documents}</tr>`,
  )
  return `<table><caption>${caption}</caption><tr><th>After<th>Heap, MB<th>of it compiled code<th>Nodes<th>Listeners<th>Documents</tr>${rows.join('')}</table>`
}

const triedRow = ({ name, ok, happened, seconds }: Tried) =>
  `<tr class="${ok ? '' : 'failed'}"><td>${ok ? '' : 'FAILED '}${escaped(name)}<td><pre>${escaped(happened)}</pre><td>${seconds.toFixed(1)}</tr>`

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
