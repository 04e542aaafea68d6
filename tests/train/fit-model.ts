import type { Lang } from '../../src/core/article.ts'
import {
  FRAME_EVIDENCE,
  type FrameEvidence,
  featureNorm,
  type LearnedModel,
  logistic,
  type Thresholds,
} from '../../src/core/match/learned/model.ts'
import type { Example } from './examples.ts'

/** A feature that stands in fewer examples than this tells of them and of nothing else. */
const RAREST = 2
const ROUNDS = 15
const RATE = 0.15
const SHRINK = 3e-4
/** Errors below this teach nothing and are passed over. */
const SETTLED = 0.01
/** Weights kept for each claim; the rest are too small to turn anything. */
const KEPT = 1200

interface Sparse {
  features: Int32Array
  norm: number
  example: Example
}

/** One claim's weights: a weight for each feature, then its bias, then what its frames weigh. */
interface Weights {
  values: Float64Array
  steps: Float64Array
}

/**
 * Logistic regression for each claim against all else, by AdaGrad over the examples in an order that a fixed seed gives:
 * the same examples make the same model.
 */
export function fitModel(
  examples: Example[],
  { lang, claims }: { lang: Lang; claims: string[] },
): LearnedModel {
  const random = seeded(1)
  const all = [...examples, ...pairsOf(examples, random)]
  const numbers = numberFeatures(examples)
  const rows = all.map((example): Sparse => {
    const known = example.features.flatMap((name) => numbers.get(name) ?? [])
    return { features: Int32Array.from(known), norm: featureNorm(example.features.length), example }
  })
  const size = numbers.size + 1 + FRAME_EVIDENCE.length
  const weights = claims.map(
    (): Weights => ({ values: new Float64Array(size), steps: new Float64Array(size).fill(0.01) }),
  )
  const order = rows.map((_, i) => i)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    for (const i of order) learn(rows[i] as Sparse, claims, weights, numbers.size)
  }
  return quantised(weights, { lang, claims, names: [...numbers.keys()] })
}

/** How many examples of two sentences are made, as a share of the examples. */
const PAIRS = 0.3

/**
 * Examples of two sentences run together. In the labelled sentences mostly one claim stands alone, and the words of one
 * would be learned as evidence against all others; the press says two things in one breath.
 */
function pairsOf(examples: Example[], random: () => number): Example[] {
  return examples.slice(0, Math.round(examples.length * PAIRS)).map(() => {
    const one = examples[Math.floor(random() * examples.length)] as Example
    const other = examples[Math.floor(random() * examples.length)] as Example
    const carried = new Set([...one.carried, ...other.carried])
    return {
      ...one,
      features: [...new Set([...one.features, ...other.features])],
      evidence: one.evidence.map((values, k) => strongest(values, other.evidence[k] as FrameEvidence)),
      carried,
      neutral: new Set([...one.neutral, ...other.neutral].filter((claim) => !carried.has(claim))),
    }
  })
}

const strongest = (a: FrameEvidence, b: FrameEvidence): FrameEvidence => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.max(a[2], b[2]),
]

function numberFeatures(examples: Example[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count >= RAREST).map(([name], number) => [name, number]))
}

function learn(
  { features, norm, example }: Sparse,
  claims: string[],
  weights: Weights[],
  bias: number,
): void {
  for (const [k, claim] of claims.entries()) {
    if (example.neutral.has(claim)) continue
    const { values, steps } = weights[k] as Weights
    const evidence = example.evidence[k] ?? []
    let sum = values[bias] ?? 0
    for (const feature of features) sum += (values[feature] as number) * norm
    for (const [j, value] of evidence.entries()) sum += value * (values[bias + 1 + j] as number)
    const error = logistic(sum) - (example.carried.has(claim) ? 1 : 0)
    if (Math.abs(error) < SETTLED) continue
    const step = (at: number, slope: number) => {
      const gradient = error * slope + SHRINK * (values[at] as number)
      steps[at] = (steps[at] as number) + gradient * gradient
      values[at] = (values[at] as number) - (RATE * gradient) / Math.sqrt(steps[at] as number)
    }
    for (const feature of features) step(feature, norm)
    step(bias, 1)
    for (const [j, value] of evidence.entries()) if (value !== 0) step(bias + 1 + j, value)
  }
}

const WIDEST = 127
const UNSET: Thresholds = { withFrame: 0, alone: 1, possible: 1 }

/** Rounds the weights that matter to whole numbers and drops the rest. */
function quantised(
  weights: Weights[],
  { lang, claims, names }: { lang: Lang; claims: string[]; names: string[] },
): LearnedModel {
  const features = new Map<string, number[]>()
  const scale = weights.map(({ values }, k) => {
    const sizes = names.map((_, feature) => Math.abs(values[feature] as number))
    const least = [...sizes].sort((a, b) => b - a)[KEPT] ?? 0
    const unit = Math.max(...sizes, 1e-9) / WIDEST
    for (const [feature, name] of names.entries()) {
      const whole = Math.round((values[feature] as number) / unit)
      if (whole === 0 || (sizes[feature] as number) <= least) continue
      features.set(name, [...(features.get(name) ?? []), k, whole])
    }
    return rounded(unit)
  })
  const bias = weights.map(({ values }) => rounded(values[names.length] as number))
  const frames = weights.map(({ values }) => [...values.slice(names.length + 1)].map(rounded))
  const inOrder = [...features].sort(([a], [b]) => (a < b ? -1 : 1))
  return { lang, claims, bias, scale, frames, thresholds: UNSET, features: Object.fromEntries(inOrder) }
}

const rounded = (value: number): number => Number(value.toPrecision(5))

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j] as number, order[i] as number]
  }
}
