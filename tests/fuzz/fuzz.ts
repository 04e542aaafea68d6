import { parseArgs } from 'node:util'
import { keep } from './report.ts'
import { runTarget } from './run-target.ts'
import { TARGETS } from './targets.ts'

const HELP = `Tries random cases against every target in tests/fuzz/targets.

npm run fuzz -- [--cases=1000000] [--only=NAME] [--seed=N] [--minutes=N]

  --only     some targets, parted by commas
  --minutes  ends a target after so long, whatever is left
  --seed     of the first case; each has the seed after the one before, so a failure comes back with --seed=ITS_SEED --cases=1
`

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    only: { type: 'string' },
    seed: { type: 'string' },
    minutes: { type: 'string', default: 'Infinity' },
    help: { type: 'boolean' },
  },
})

if (values.help) console.log(HELP)
else {
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 32) : Number(values.seed)
  console.log(`first seed ${seed}`)
  for (const one of TARGETS.filter(({ name }) => !values.only || values.only.split(',').includes(name))) {
    const end = performance.now() + 60_000 * Number(values.minutes)
    const isOver = () => performance.now() > end
    const { name, cases, slow, seconds, failures } = runTarget(one, {
      cases: Number(values.cases),
      seed,
      isOver,
    })
    keep(name, { cases, seed, seconds, failures: failures.length })
    const both = slow > 0 ? `, ${slow} of them against the slow way` : ''
    console.log(
      `${name.padEnd(14)} ${cases} cases${both}, ${seconds.toFixed(1)} s, ${failures.length} failures`,
    )
    for (const failure of failures)
      console.log(`  seed ${failure.seed}: ${failure.message}\n  ${JSON.stringify(failure.shrunk)}`)
    if (failures.length > 0) process.exitCode = 1
  }
}
