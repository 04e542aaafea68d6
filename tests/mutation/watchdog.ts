import { type ChildProcess, fork } from 'node:child_process'
import type { TestFile } from './entered-blocks.ts'
import type { Mutant } from './mutants.ts'
import type { Task, Word } from './run-mutant.ts'

export type Outcome = 'killed' | 'timeout' | 'survived' | 'uncovered'

export interface Verdict {
  mutant: Mutant
  outcome: Outcome
  /** The test file that failed. */
  killer: string | null
}

/**
 * So much may be reckoned for a test file that takes `milliseconds` without a mutant, in microseconds. Time that the machine
 * gave to others does not count.
 */
const patience = (milliseconds: number): number => 1000 * (15_000 + 4 * milliseconds)
/** In milliseconds: nobody reckons, and no test ends. */
const STILL = 600_000

/** Seconds up to which a file belongs into each round. A run is only ended between rounds. */
const ROUNDS = [0, 0.5, 4, Number.POSITIVE_INFINITY]
/** The first round: so many files named after what was changed, and so many of those that told most mutants so far. */
const NEAR = 3
/** A file of the first round takes no more milliseconds. */
const QUICK = 4000

/** How many mutants a test file has told. */
type Told = Map<string, number>

/** Those that are likely to fail first, then those that fail soonest. */
function inRounds(tests: readonly TestFile[], file: string, told: Told): string[][] {
  const near = nearest(tests, file, told)
  const left = tests.filter((one) => !near.includes(one))
  const rounds = ROUNDS.slice(1).map((most, i) =>
    left.filter(({ milliseconds }) => {
      const seconds = milliseconds / 1000
      return seconds >= (ROUNDS[i] as number) && seconds < most
    }),
  )
  return [near, ...rounds].filter((round) => round.length > 0).map((round) => round.map(({ name }) => name))
}

function nearest(tests: readonly TestFile[], file: string, told: Told): TestFile[] {
  const words = wordsOf(file)
  const shared = ({ name }: TestFile) => wordsOf(name).filter((word) => words.includes(word)).length
  const killed = ({ name }: TestFile) => told.get(name) ?? 0
  const most = (of: (one: TestFile) => number) =>
    tests
      .filter((one) => one.milliseconds < QUICK && of(one) > 0)
      .toSorted((a, b) => of(b) - of(a) || a.milliseconds - b.milliseconds)
      .slice(0, NEAR)
  return [...new Set([...most(shared), ...most(killed)])]
}

/** Without the word for more than one: `numbers.test.ts` is of `read-number.ts`. */
const wordsOf = (path: string): string[] =>
  path
    .replace(/^(?:src\/core|tests\/unit)\/|(?:\.test)?\.tsx?$/g, '')
    .split(/[/-]/)
    .map((word) => word.replace(/s$/, ''))

/** A process that tries one mutant after the other; one that hangs is ended with it, and another begun. */
export class Watchdog {
  #child: ChildProcess | undefined
  readonly #told: Told = new Map()

  async judge(mutant: Mutant, source: string, tests: readonly TestFile[]): Promise<Verdict> {
    if (tests.length === 0) return { mutant, outcome: 'uncovered', killer: null }
    const task = { file: mutant.file, source, tests: inRounds(tests, mutant.file, this.#told) }
    const isFirst = this.#child === undefined
    let word = await this.#ask(task, tests)
    // A process that has tried many may end, or grow slow, for reasons of its own.
    if (word === null && !isFirst) word = await this.#ask(task, tests)
    if (word === null) return { mutant, outcome: 'timeout', killer: null }
    if (word.killer) this.#told.set(word.killer, (this.#told.get(word.killer) ?? 0) + 1)
    return { mutant, outcome: word.passed ? 'survived' : 'killed', killer: word.killer }
  }

  end(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  /** Null where it took too long, or the process died of it. */
  #ask(task: Task, tests: readonly TestFile[]): Promise<Extract<Word, { passed: boolean }> | null> {
    this.#child ??= fork('tests/mutation/run-mutant.ts', { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    const child = this.#child
    const most = Math.max(...tests.map(({ milliseconds }) => patience(milliseconds)))
    return new Promise((resolve) => {
      let now = 0
      let start: number | null = null
      const answer = (word: Extract<Word, { passed: boolean }> | null) => {
        clearTimeout(timer)
        child.removeAllListeners()
        if (!word) this.end()
        resolve(word)
      }
      const timer = setTimeout(answer, STILL, null)
      child.on('message', (word: Word) => {
        if ('passed' in word) answer(word)
        else if ('ended' in word) {
          start = now
          timer.refresh()
        } else {
          now = word.cpu
          start ??= now
          if (now - start > most) answer(null)
        }
      })
      child.on('exit', () => answer(null))
      child.send(task)
    })
  }
}
