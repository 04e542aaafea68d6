import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { reportName, type ScriptModules } from '../../src/cli/modules-report.ts'
import { packFolders, readPackFiles } from '../../src/cli/pack-files.ts'
import { compactModel } from '../../src/core/compact/compact-model.ts'
import { compilePack } from '../../src/core/compile-pack.ts'
import { archiveOf } from './package-files.ts'
import type { Target } from './package-rules.ts'
import { filesOf, inKb, overLimits } from './package-size.ts'
import { OUTPUT } from './paths.ts'

/** Tells what every file of both packages weighs and holds, and fails where a limit is passed. */
const BROWSERS = ['chrome', 'firefox'] as const
/** Parts of a script that are told apart; what none of them begins with is told as the rest. */
const PARTS = [
  'virtual:models',
  'virtual:matchers',
  'virtual:packs',
  'virtual:gates',
  'assets/locales',
  'src/core/match',
  'src/core/text',
  'src/core',
  'src/page',
  'src/ui',
  'src/extension',
  'preact',
]
const MOST_PARTS = 6

/** Bytes of the models as they lie in the package, each deflated by itself. */
function modelsSize(): number {
  const models = packFolders().flatMap((folder) => compilePack(readPackFiles(folder)).pack?.models ?? [])
  return models.reduce((sum, model) => sum + deflated(JSON.stringify(compactModel(model))), 0)
}

const deflated = (text: string): number => deflateRawSync(text, { level: 9 }).length

/** What a script holds: its parts by the share of code that each brings before minifying. */
function contentsOf(script: string): string {
  const report = join(OUTPUT, 'modules', reportName(script))
  if (!existsSync(report)) return ''
  const modules: ScriptModules = JSON.parse(readFileSync(report, 'utf8'))
  const sums = new Map<string, number>()
  for (const [id, bytes] of Object.entries(modules)) {
    const part = PARTS.find((one) => id.startsWith(one)) ?? 'other'
    sums.set(part, (sums.get(part) ?? 0) + bytes)
  }
  const total = [...sums.values()].reduce((sum, bytes) => sum + bytes, 0)
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_PARTS)
    .map(([part, bytes]) => `${part} ${Math.round((100 * bytes) / total)}%`)
    .join(', ')
}

function report(browser: Target, models: number): string[] {
  const path = archiveOf(browser)
  const archive = readFileSync(path)
  const files = filesOf(archive)
  const sum = (of: 'raw' | 'deflated') => files.reduce((total, file) => total + file[of], 0)
  const line = (name: string, raw: number, small: number, holds = '') =>
    console.log(
      `${name.padEnd(34)} ${inKb(raw).padStart(10)} ${inKb(small).padStart(10)}  ${holds}`.trimEnd(),
    )
  console.log(`\n${browser.padEnd(34)} ${'raw'.padStart(10)} ${'deflated'.padStart(10)}  holds`)
  for (const { name, raw, deflated } of files) line(name, raw, deflated, contentsOf(name))
  line('archive’s own headers', 0, archive.length - sum('deflated'))
  line('whole package', sum('raw'), archive.length)
  return overLimits({ zip: archive.length, files, models }).map((problem) => `${browser}: ${problem}`)
}

const models = modelsSize()
console.log(`learned models, deflated: ${inKb(models)}`)
const problems = BROWSERS.flatMap((browser) => report(browser, models))
if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`)
  process.exitCode = 1
}
