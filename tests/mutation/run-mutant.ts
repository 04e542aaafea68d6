import { openSession } from './vitest-session.ts'

/** What the process of `watchdog.ts` is asked: to try test files, some at a time, with another source for one file. */
export interface Task {
  file: string
  source: string
  tests: string[][]
}

/**
 * What it says: how many microseconds it has reckoned in all, that a test file has ended, and in the end whether all have
 * passed.
 */
export type Word = { cpu: number } | { ended: string } | { passed: boolean; killer: string | null }

const BEAT = 500

let current: Task | null = null
const session = await openSession({
  rewrite: (file) => (current?.file === file ? current.source : undefined),
  bail: true,
})
const say = (word: Word) => process.send?.(word)

setInterval(() => {
  const { user, system } = process.cpuUsage()
  say({ cpu: user + system })
}, BEAT).unref()

process.on('message', async (task: Task) => {
  const before = current
  current = task
  for (const one of [before, task]) if (one) session.changed(one.file)
  let killer: string | null = null
  let passed = true
  for (const some of task.tests) {
    passed = await session.run(some, (result) => {
      if (!result.passed) killer ??= result.file
      say({ ended: result.file })
    })
    if (!passed) break
  }
  say({ passed, killer })
})
process.on('disconnect', () => process.exit())
