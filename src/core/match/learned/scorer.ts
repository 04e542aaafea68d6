import { type Features, NO_TOKEN } from './features.ts'
import { type FrameEvidence, featureNorm, type LearnedModel, logistic } from './model.ts'

/** What a model thinks of one claim in one sentence. */
export interface Opinion {
  /** From 0 to 1. */
  probability: number
  /** The tokens whose features spoke most for it, the weightiest first. */
  tokens: number[]
}

export interface Scorer {
  /** The best opinion that any of the windows gives of each claim. */
  score(windows: Features[], evidence: (claim: string) => FrameEvidence): Map<string, Opinion>
}

/** A claim below this probability is not worth an opinion. */
const WORTH_TELLING = 0.02
const MOST_TOKENS = 6

export function createScorer(model: LearnedModel): Scorer {
  return {
    score(windows, evidence) {
      const told = model.claims.map((claim, k) =>
        evidence(claim).reduce(
          (sum, value, j) => sum + value * (model.frames[k]?.[j] ?? 0),
          model.bias[k] ?? 0,
        ),
      )
      const best = new Map<string, { probability: number; features: Features; k: number }>()
      for (const features of windows) {
        const sums = weigh(model, features)
        for (const [k, claim] of model.claims.entries()) {
          const probability = logistic((told[k] ?? 0) + (sums[k] ?? 0))
          if (probability >= Math.max(WORTH_TELLING, best.get(claim)?.probability ?? 0))
            best.set(claim, { probability, features, k })
        }
      }
      return new Map(
        [...best].map(([claim, { probability, features, k }]) => [
          claim,
          { probability, tokens: weightiest(model, k, features) },
        ]),
      )
    },
  }
}

/** By claim, what the features weigh together. */
function weigh(model: LearnedModel, features: Features): Float64Array {
  const sums = new Float64Array(model.claims.length)
  for (const name of features.keys()) addWeights(sums, model.features[name])
  const norm = featureNorm(features.size)
  return sums.map((sum, k) => sum * (model.scale[k] ?? 0) * norm)
}

function addWeights(sums: Float64Array, pairs: number[] | undefined): void {
  if (!pairs) return
  for (let i = 0; i < pairs.length; i += 2) {
    const claim = pairs[i] as number
    sums[claim] = (sums[claim] ?? 0) + (pairs[i + 1] as number)
  }
}

function weightiest(model: LearnedModel, claim: number, features: Features): number[] {
  const byToken = new Map<number, number>()
  for (const [name, token] of features) {
    if (token === NO_TOKEN) continue
    const pairs = model.features[name] ?? []
    for (let i = 0; i < pairs.length; i += 2)
      if (pairs[i] === claim) byToken.set(token, (byToken.get(token) ?? 0) + (pairs[i + 1] as number))
  }
  return [...byToken]
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_TOKENS)
    .map(([token]) => token)
}
