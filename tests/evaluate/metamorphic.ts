/**
 * `node tests/evaluate/metamorphic.ts [--swaps] [--noise] [--details] [FILE…]`: what becomes of the sure and right
 * mentions on labelled articles when what the sentence says is swapped, and when the same is written another way.
 */
import { existsSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createMatcher } from '../../src/core/match/find-mentions.ts'
import { bundledPack } from '../tools/bundled-pack.ts'
import { readLabelled } from './labelled.ts'
import { wilsonLow } from './measures.ts'
import { noiseOutcomes } from './noise-outcome.ts'
import { swapsOf } from './swaps.ts'
import { hitsOf, type Outcome, outcomes } from './swaps-outcome.ts'

const SHARED = '../shared/gold/dev.jsonl'
const FOLDERS = ['tests/cases/articles/dev', 'tests/cases/articles/test']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    details: { type: 'boolean' },
    swaps: { type: 'boolean' },
    noise: { type: 'boolean' },
    frames: { type: 'boolean' },
  },
})
const pack = bundledPack()
const matcher = createMatcher(pack.matcher, values.frames ? { gate: pack.gate } : pack)

for (const [name, files] of positionals.length > 0 ? [['given', positionals] as const] : sets()) {
  const articles = files.flatMap(readLabelled)
  if (!values.noise) {
    const all = articles.flatMap((article) =>
      [...swapsOf(article, hitsOf(matcher, article))].flatMap((variant) =>
        outcomes(matcher, article, variant),
      ),
    )
    report(`${name}, swaps`, all)
  }
  if (!values.swaps)
    report(
      `${name}, noise`,
      articles.flatMap((article) => [...noiseOutcomes(matcher, article)]),
    )
}

function* sets(): Generator<readonly [string, string[]]> {
  for (const folder of FOLDERS) {
    if (!existsSync(folder)) continue
    const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'))
    yield [folder, files.sort().map((file) => `${folder}/${file}`)]
  }
  if (existsSync(SHARED)) yield [SHARED, [SHARED]]
  else console.log(`(${SHARED} is not there and is left out)`)
}

function report(name: string, all: Outcome[]): void {
  console.log(`\n## ${name}: ${share(all)}`)
  for (const [kind, group] of grouped(all, ({ kind, lang }) => `${lang} ${kind}`)) {
    const given = [
      ...grouped(
        group.filter(({ held }) => !held),
        ({ given }) => given,
      ),
    ]
      .map(([what, { length }]) => `${what} ${length}`)
      .join('; ')
    console.log(`  ${kind.padEnd(34)} ${share(group)}${given && !values.noise ? `  not: ${given}` : ''}`)
  }
  if (!values.details) return
  for (const { kind, to, lang, article, claim, declared, given, after } of all.filter(({ held }) => !held))
    console.log(`    ${lang} ${kind} | ${to} | ${article} | ${claim} | ${declared}: ${given} | ${after}`)
}

function share(group: Outcome[]): string {
  const held = group.filter((outcome) => outcome.held).length
  const percent = group.length === 0 ? '–' : `${((100 * held) / group.length).toFixed(1)} %`
  return `${percent} (≥ ${(100 * wilsonLow(held, group.length)).toFixed(1)}) of ${group.length}`
}

function grouped<T>(all: T[], by: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(by(one))
    if (group) group.push(one)
    else groups.set(by(one), [one])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}
