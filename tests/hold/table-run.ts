import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../tools/command.ts'
import { OUTPUT } from '../tools/paths.ts'

/** A page or a fault that was tried, and what happened. */
export interface Tried {
  name: string
  ok: boolean
  /** What was seen on the way, or why it failed. */
  happened: string
  seconds: number
}

interface Result {
  duration: number
  error?: { message?: string }
}
interface Spec {
  title: string
  ok: boolean
  tests: { annotations: { type: string; description?: string }[]; results: Result[] }[]
}
interface Suite {
  specs?: Spec[]
  suites?: Suite[]
}

/** Milliseconds. */
const PATIENCE = 3_600_000

/** Tries every odd page and every fault of an extension's life, with so many tabs at once. */
export async function runTable({ tabs }: { tabs: number }): Promise<Tried[]> {
  const report = join(OUTPUT, 'hold', 'table.json')
  await runCommand(['playwright', 'test', 'odd', 'life', '--workers=1', '--reporter=json'], {
    timeout: PATIENCE,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, HOLD_TABS: `${tabs}` },
  })
  const { suites } = JSON.parse(readFileSync(report, 'utf8')) as { suites: Suite[] }
  return suites.flatMap(specsOf).map(triedOf)
}

const specsOf = ({ specs = [], suites = [] }: Suite): Spec[] => [...specs, ...suites.flatMap(specsOf)]

function triedOf({ title, ok, tests }: Spec): Tried {
  const results = tests.flatMap(({ results }) => results)
  const seen = tests.flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'happened'))
  const failure = results.find(({ error }) => error)?.error?.message ?? ''
  return {
    name: title,
    ok,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the runner colours its messages
    happened: ok ? (seen[0]?.description ?? 'as expected') : failure.replace(/\u001b\[\d+m/g, ''),
    seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
  }
}
