import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Mutant } from './mutants.ts'
import { FOLDER, withProbes } from './probes.ts'
import { openSession } from './vitest-session.ts'

/** What a test file enters and how long it takes. */
export interface TestFile {
  name: string
  milliseconds: number
  /** Numbers of blocks, by file. */
  entered: Record<string, number[]>
}

/** Runs every unit test once over sources that note which of their blocks are entered. Throws where one fails. */
export async function testsWithBlocks(files: readonly string[]): Promise<TestFile[]> {
  rmSync(FOLDER, { recursive: true, force: true })
  const known = new Set(files)
  const session = await openSession({
    rewrite: (file) => (known.has(file) ? withProbes(file, readFileSync(file, 'utf8')) : undefined),
    setupFiles: ['tests/mutation/note-entered.ts'],
    bail: false,
  })
  const times = new Map<string, number>()
  const failed: string[] = []
  await session.run(await session.tests(), ({ file, passed, milliseconds }) => {
    times.set(file, milliseconds)
    if (!passed) failed.push(file)
  })
  const names = await session.tests()
  await session.close()
  if (failed.length > 0) throw new Error(`tests that fail without any mutant: ${failed.join(', ')}`)
  return names.map((name) => ({ name, milliseconds: times.get(name) ?? 0, entered: readEntered(name) }))
}

function readEntered(name: string): TestFile['entered'] {
  return JSON.parse(readFileSync(join(FOLDER, `${resolve(name).replace(/\W+/g, '-')}.json`), 'utf8'))
}

/** The test files that enter a mutant's block, the quickest first. */
export function testsFor({ file, block }: Mutant, tests: readonly TestFile[]): TestFile[] {
  return tests
    .filter(({ entered }) => entered[file]?.includes(block))
    .sort((a, b) => a.milliseconds - b.milliseconds)
}
