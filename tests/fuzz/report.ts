import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { OUTPUT } from '../tools/paths.ts'

export const FUZZ_REPORT = join(OUTPUT, 'fuzz/report.json')

/** By target what its last run came to. */
export type FuzzReport = Record<string, { cases: number; seed: number; seconds: number; failures: number }>

/** Keeps the last run of a target beside those of the others. */
export function keep(name: string, run: FuzzReport[string]): void {
  const known: FuzzReport = existsSync(FUZZ_REPORT) ? JSON.parse(readFileSync(FUZZ_REPORT, 'utf8')) : {}
  mkdirSync(dirname(FUZZ_REPORT), { recursive: true })
  writeFileSync(FUZZ_REPORT, JSON.stringify({ ...known, [name]: run }, null, 1))
}
