import { randomFrom } from '../random.ts'
import { shrink } from './shrink.ts'
import type { Target } from './target.ts'

export interface Failure {
  /** Makes the case again: `--seed=SEED --cases=1`. */
  seed: number
  message: string
  shrunk: unknown
}

export interface Outcome {
  name: string
  cases: number
  /** How many of them got the slow check too. */
  slow: number
  seconds: number
  failures: Failure[]
}

interface Run {
  cases: number
  /** Of the first case; the next have the seeds that follow. */
  seed: number
  /** Ends the run sooner: it is asked before each case. */
  isOver?: () => boolean
  /** After so many failures no more cases are tried. */
  mostFailures?: number
}

export function runTarget(target: Target, { cases, seed, isOver, mostFailures = 5 }: Run): Outcome {
  const start = performance.now()
  const failures: Failure[] = []
  let slow = 0
  let tried = 0
  for (; tried < cases && failures.length < mostFailures && !isOver?.(); tried++) {
    const own = (seed + tried) >>> 0
    const isSlow = target.slow !== undefined && own % target.slow.every === 0
    if (isSlow) slow++
    const message = faultOf(target, own, isSlow)
    if (message === null) continue
    const isSame = (value: unknown) => kindOf(faultIn(target, value, isSlow)) === kindOf(message)
    const shrunk = shrink(target, target.make(randomFrom(own)), isSame)
    failures.push({ seed: own, message: faultIn(target, shrunk, isSlow) ?? message, shrunk })
  }
  return { name: target.name, cases: tried, slow, seconds: (performance.now() - start) / 1000, failures }
}

/** What is wrong with a seed's case; null where nothing is. */
function faultOf(target: Target, seed: number, isSlow: boolean): string | null {
  return faultIn(target, target.make(randomFrom(seed)), isSlow)
}

function faultIn(target: Target, value: unknown, isSlow: boolean): string | null {
  try {
    target.check(value)
    if (isSlow) target.slow?.check(value)
    return null
  } catch (error) {
    return error instanceof Error
      ? (error.stack ?? error.message).split('\n').slice(0, 4).join('\n')
      : String(error)
  }
}

/** A narrowed case must fail in the same place, or it would be another failure. */
function kindOf(message: string | null): string | undefined {
  return message?.split('\n').find((line, at) => at > 0 && !/ must(?:Equal)? /.test(line))
}
