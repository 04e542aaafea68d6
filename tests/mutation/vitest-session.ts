import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { BaseSequencer, createVitest, type Reporter, type TestModule, type Vitest } from 'vitest/node'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** What stands in the place of a file's source; the file itself is never written. */
export type Rewrite = (file: string) => string | undefined

export interface FileResult {
  file: string
  passed: boolean
  milliseconds: number
}

export interface Session {
  /** Runs test files in this order, and no further than the first that fails. */
  run(tests: string[], onResult?: (result: FileResult) => void): Promise<boolean>
  /** Must be told of each file that reads otherwise than before. */
  changed(file: string): void
  tests(): Promise<string[]>
  close(): Promise<void>
}

interface SessionOptions {
  rewrite: Rewrite
  setupFiles?: string[]
  /** Stops at the first failure. */
  bail: boolean
}

/** Long enough for any test on a busy machine: what hangs is told by who watches this process. */
const TEST_TIMEOUT = 120_000

/** The unit tests, ready to run again and again with other sources. Paths are from the project's root. */
export async function openSession({ rewrite, setupFiles = [], bail }: SessionOptions): Promise<Session> {
  let report: (result: FileResult) => void = () => {}
  const root = process.cwd()
  const nameOf = (path: string) => path.slice(root.length + 1)
  const reporter: Reporter = {
    onTestModuleEnd: (module: TestModule) =>
      report({
        file: nameOf(module.moduleId),
        passed: !hasFault(module),
        milliseconds: Math.round(module.diagnostic().duration + module.diagnostic().collectDuration),
      }),
  }
  const vitest: Vitest = await createVitest(
    'test',
    {
      config: false,
      watch: false,
      // No mutant may leave a recording of its own.
      update: 'none',
      // It knows a module by its file, which does not change here, and would keep what was never written.
      fsModuleCache: false,
      environment: 'node',
      include: ['tests/unit/**/*.test.{ts,tsx}'],
      // Ended with its process, whatever it is doing.
      pool: 'threads',
      // One load of the sources for all test files of a run.
      isolate: false,
      maxWorkers: 1,
      fileParallelism: false,
      bail: bail ? 1 : 0,
      testTimeout: TEST_TIMEOUT,
      hookTimeout: TEST_TIMEOUT,
      setupFiles,
      reporters: [reporter],
      sequence: { sequencer: AsGiven },
    },
    {
      plugins: [
        WxtVitest(),
        preact(),
        {
          name: 'rewrite',
          enforce: 'pre',
          load: (id) => rewrite(nameOf(id.split('?')[0] as string)),
        },
      ],
    },
  )
  const specifications = await vitest.globTestSpecifications()
  const byName = new Map(specifications.map((one) => [nameOf(one.moduleId), one]))
  return {
    tests: async () => [...byName.keys()].sort(),
    changed: (file) => vitest.invalidateFile(resolve(file)),
    async run(tests, onResult = () => {}) {
      report = onResult
      const wanted = tests.map((name) => byName.get(name)).filter((one) => one !== undefined)
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(wanted)
      const loose = unhandledErrors.filter((error) => !isTimeout(error as Error))
      // Among them are those that failed in a run before.
      const ran = testModules.filter(({ moduleId }) => tests.includes(nameOf(moduleId)))
      return !ran.some(hasFault) && loose.length === 0
    },
    close: () => vitest.close(),
  }
}

/** That a test, or a word from its worker, ran out of time proves nothing on a busy machine; a mutant that hangs is told by what it reckons. */
const isTimeout = ({ message }: { message: string }): boolean => /timed? ?out/i.test(message)

function hasFault(module: TestModule): boolean {
  if (module.errors().length > 0) return true
  for (const test of module.children.allTests('failed'))
    if (test.result().errors?.some((error) => !isTimeout(error))) return true
  return [...module.children.allSuites()].some((suite) => suite.errors().length > 0)
}

class AsGiven extends BaseSequencer {
  override async sort<T>(files: T[]): Promise<T[]> {
    return files
  }
}
