import type { LearnedModel, Thresholds } from '../../src/core/match/learned/model.ts'
import { createScorer } from '../../src/core/match/learned/scorer.ts'
import type { Example } from './examples.ts'

/** How many missed mentions a wrong one weighs: a wrong card destroys trust, a missed one only leaves a gap. */
const WRONG_WEIGHS = 3
/** A frame that holds is taken unless the model finds it unlikely; one that holds plainly, very unlikely. */
const PLAINLY = steps(0.02, 0.1)
const WITH_FRAME = steps(0.02, 0.3)
const ALONE = steps(0.3, 0.9)
/** What is only listed needs this much of what is taken. */
const POSSIBLE_SHARE = 0.75

/** The thresholds at which what is rightly found outweighs what is wrongly shown by most. */
export function chooseThresholds(model: LearnedModel, examples: Example[]): Thresholds {
  const scorer = createScorer(model)
  const judged = examples.flatMap((example) => {
    const opinions = scorer.score(
      example.windows,
      (claim) => example.evidence[model.claims.indexOf(claim)] ?? [0, 0, 0, 0],
    )
    return model.claims.flatMap((claim, k) => {
      if (example.neutral.has(claim)) return []
      const probability = opinions.get(claim)?.probability ?? 0
      const [holds, plainly] = example.evidence[k] ?? []
      const ground: Ground = plainly ? 'plainly' : holds ? 'withFrame' : 'alone'
      const carried = example.carried.has(claim)
      return [{ probability: holds || example.heard[k] ? probability : 0, ground, carried }]
    })
  })
  const best = (from: number[], ground: Ground): number => {
    const group = judged.filter((one) => one.ground === ground)
    const gain = (threshold: number): number =>
      group.reduce(
        (sum, { probability, carried }) => sum + (probability < threshold ? 0 : carried ? 1 : -WRONG_WEIGHS),
        0,
      )
    return from.reduce((a, b) => (gain(b) > gain(a) ? b : a))
  }
  const alone = best(ALONE, 'alone')
  return {
    plainly: best(PLAINLY, 'plainly'),
    withFrame: best(WITH_FRAME, 'withFrame'),
    alone,
    possible: Number((alone * POSSIBLE_SHARE).toFixed(3)),
  }
}

type Ground = 'plainly' | 'withFrame' | 'alone'

function steps(from: number, to: number): number[] {
  const found: number[] = []
  for (let at = from; at <= to + 1e-9; at += 0.02) found.push(Number(at.toFixed(2)))
  return found
}
