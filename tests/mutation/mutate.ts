import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { randomFrom, upTo } from '../random.ts'
import { type TestFile, testsFor, testsWithBlocks } from './entered-blocks.ts'
import { type Mutant, mutantsOf, mutated } from './mutants.ts'
import { isKilled, table, verdictLine } from './report.ts'
import { type Verdict, Watchdog } from './watchdog.ts'

const HELP = `Puts small faults into the sources one at a time and tells which of them no unit test notices.

npm run mutate -- [--sample=300] [--seed=1] [--only=TEXT] [--workers=1] [--longest=60] [--reuse]

  --sample   how many mutants, drawn from all without preference; 0 for all
  --seed     of the draw
  --only     of files whose path holds this text
  --longest  leaves out test files that take more seconds; what only they would notice counts as not noticed
  --reuse    takes what tests enter from the last run's file: only while no source has changed
`

const OUTPUT = '.output/mutation'
const ROOT = 'src/core'

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    workers: { type: 'string', default: '1' },
    longest: { type: 'string', default: '60' },
    reuse: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(HELP)
else await mutate()

async function mutate(): Promise<void> {
  const files = globSync(`${ROOT}/**/*.ts`, { exclude: ['**/*.d.ts'] }).sort()
  const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
  const all = [...sources].flatMap(([file, code]) =>
    file.includes(values.only) ? mutantsOf(file, code) : [],
  )
  const drawn = draw(all, Number(values.sample), Number(values.seed))
  console.log(`${drawn.length} of ${all.length} mutants, seed ${values.seed}`)
  mkdirSync(OUTPUT, { recursive: true })
  const tests = (await knownTests(files)).filter(({ milliseconds, name }) => {
    const isQuick = milliseconds <= 1000 * Number(values.longest)
    if (!isQuick) console.log(`left out, as too slow: ${name}`)
    return isQuick
  })
  // After each, so that a run that is ended leaves what it has found.
  const verdicts = await judgeAll(drawn, { sources, tests }, (some) =>
    writeFileSync(
      `${OUTPUT}/report.json`,
      JSON.stringify({ seed: values.seed, all: all.length, verdicts: some }, null, 1),
    ),
  )
  const line = (verdict: Verdict) => verdictLine(verdict, sources.get(verdict.mutant.file) ?? '')
  const left = verdicts.filter((verdict) => !isKilled(verdict))
  console.log(`\n${left.map(line).sort().join('\n')}\n\n${table(verdicts)}`)
}

function draw(all: Mutant[], count: number, seed: number): Mutant[] {
  if (count === 0 || count >= all.length) return all
  const random = randomFrom(seed)
  const left = [...all]
  // The first `count` places of a shuffle.
  for (let at = 0; at < count; at++) {
    const other = at + upTo(random, left.length - at)
    ;[left[at], left[other]] = [left[other] as Mutant, left[at] as Mutant]
  }
  return left.slice(0, count)
}

async function knownTests(files: string[]): Promise<TestFile[]> {
  const path = `${OUTPUT}/tests.json`
  if (values.reuse) return JSON.parse(readFileSync(path, 'utf8'))
  const tests = (await testsWithBlocks(files)).filter(({ entered }) => Object.keys(entered).length > 0)
  writeFileSync(path, JSON.stringify(tests))
  return tests
}

interface Known {
  sources: ReadonlyMap<string, string>
  tests: TestFile[]
}

async function judgeAll(
  mutants: Mutant[],
  { sources, tests }: Known,
  onVerdict: (all: readonly Verdict[]) => void,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  const queue = [...mutants]
  const work = async () => {
    const watchdog = new Watchdog()
    try {
      for (let mutant = queue.pop(); mutant; mutant = queue.pop()) {
        const code = sources.get(mutant.file) ?? ''
        const verdict = await watchdog.judge(mutant, mutated(code, mutant), testsFor(mutant, tests))
        verdicts.push(verdict)
        onVerdict(verdicts)
        console.log(`${verdicts.length}/${mutants.length} ${verdictLine(verdict, code)}`)
      }
    } finally {
      watchdog.end()
    }
  }
  await Promise.all(Array.from({ length: Number(values.workers) }, work))
  return verdicts
}
