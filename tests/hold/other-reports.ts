import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FUZZ_REPORT, type FuzzReport } from '../fuzz/report.ts'
import { table } from '../mutation/report.ts'
import type { Verdict } from '../mutation/watchdog.ts'
import { OUTPUT } from '../tools/paths.ts'

const MUTATION_REPORT = join(OUTPUT, 'mutation/report.json')

/** What `npm run fuzz` and `npm run mutate` came to when they last ran here, as text; they take hours and are run apart. */
export function otherReports(): { title: string; text: string }[] {
  const reports: { title: string; text: string }[] = []
  if (existsSync(FUZZ_REPORT)) reports.push({ title: 'Made-up cases', text: fuzzText(read(FUZZ_REPORT)) })
  if (existsSync(MUTATION_REPORT)) {
    const { all, verdicts } = read<{ all: number; verdicts: Verdict[] }>(MUTATION_REPORT)
    const title = `Small faults put into the core: ${verdicts.length} drawn from ${all}`
    reports.push({ title, text: table(verdicts) })
  }
  return reports
}

const fuzzText = (report: FuzzReport): string =>
  Object.entries(report)
    .map(
      ([name, { cases, failures, seed }]) =>
        `${name.padEnd(12)} ${cases} cases from seed ${seed}, ${failures} failures`,
    )
    .join('\n')

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'))
