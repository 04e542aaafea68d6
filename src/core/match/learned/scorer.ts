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
  score(features: Features, evidence: (claim: string) => FrameEvidence): Map<string, Opinion>
}

/** A claim below this probability is not worth an opinion. */
const WORTH_TELLING = 0.02
const MOST_TOKENS = 6

export function createScorer(model: LearnedModel): Scorer {
  return {
    score(features, evidence) {
      const sums = new Float64Array(model.claims.length)
      for (const name of features.keys()) addWeights(sums, model.features[name])
      const norm = featureNorm(features.size)
      const opinions = new Map<string, Opinion>()
      for (const [k, claim] of model.claims.entries()) {
        const learned = (sums[k] ?? 0) * (model.scale[k] ?? 0) * norm
        const told = evidence(claim).reduce((sum, value, j) => sum + value * (model.frames[k]?.[j] ?? 0), 0)
        const probability = logistic((model.bias[k] ?? 0) + learned + told)
        if (probability >= WORTH_TELLING)
          opinions.set(claim, { probability, tokens: weightiest(model, k, features) })
      }
      return opinions
    },
  }
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
