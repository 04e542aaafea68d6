import { rmSync } from 'node:fs'
import { BROWSER_VARIABLE } from './browser.ts'
import { runCommand } from './command.ts'
import { type Counts, readReport } from './reports.ts'
import { NEEDS, SetUpError, setUp } from './set-up.ts'
import { CHECKS, type Step, TESTS } from './steps.ts'

/** Runs a step, prints its line and, where it failed, what it said. */
async function runStep(step: Step, env: NodeJS.ProcessEnv): Promise<Counts> {
  if (step.report) rmSync(step.report, { force: true })
  const start = performance.now()
  const { ok, output } = await runCommand(step.command, { env: { ...env, ...step.env } })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const counts = countsOf(step, ok)
  if (!ok) console.log(`\n--- ${step.name}: ${step.command.join(' ')}\n${output.trimEnd()}\n---`)
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
  const figures = step.report ? `${counts.passed} passed, ${counts.failed} failed${skipped}` : ''
  console.log(
    `${ok ? 'ok  ' : 'FAIL'} ${step.name.padEnd(20)} ${`${seconds} s`.padStart(8)}  ${figures}`.trimEnd(),
  )
  return counts
}

function countsOf(step: Step, ok: boolean): Counts {
  const counts = step.report ? readReport(step.report) : { passed: ok ? 1 : 0, failed: 0, skipped: 0 }
  // A runner may fail without any test failing: a file that does not load, an error after the last test.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

async function runAll(steps: Step[], env: NodeJS.ProcessEnv): Promise<Counts> {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const step of steps) {
    const { passed, failed, skipped } = await runStep(step, env)
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  return total
}

const fast = process.argv.includes('--fast')
try {
  const env = fast ? {} : { [BROWSER_VARIABLE]: setUp(Object.values(NEEDS)) }
  const { passed, failed, skipped } = await runAll(fast ? CHECKS : [...CHECKS, ...TESTS], env)
  if (skipped > 0) console.log(`\n${skipped} skipped`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof SetUpError)) throw error
  console.error(error.message)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
