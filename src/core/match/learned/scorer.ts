import { type Features, NO_TOKEN } from './features.ts'
import { readLevels } from './levels.ts'
import { type FrameEvidence, featureNorm, type LearnedModel, logistic } from './model.ts'

/** What a model thinks of one claim in one sentence. */
export interface Opinion {
  /** From 0 to 1. */
  probability: number
  /** The tokens whose features spoke most for it, the weightiest first. */
  tokens: number[]
}

export interface Scorer {
  /** The best opinion that any of the windows gives of each claim, or of `only` one. */
  score(windows: Features[], evidence: (claim: string) => FrameEvidence, only?: string): Map<string, Opinion>
}

/** A claim below this probability is not worth an opinion. */
const WORTH_TELLING = 0.02
const MOST_TOKENS = 6

/** Throws a `RangeError` where the model's rows are no levels. */
export function createScorer(model: LearnedModel): Scorer {
  const network = unpack(model)
  return {
    score(windows, evidence, only) {
      const readings = windows.map((features) => read(network, features))
      const opinions = new Map<string, Opinion>()
      for (let k = 0; k < model.claims.length; k++) {
        const claim = model.claims[k] as string
        if (only !== undefined && claim !== only) continue
        const told = (model.bias[k] ?? 0) + weighed(evidence(claim), model.frames[k])
        let probability = WORTH_TELLING
        let best: Reading | undefined
        for (const reading of readings) {
          const here = logistic(told + spoken(network, reading, k))
          if (here < probability) continue
          probability = here
          best = reading
        }
        if (best) opinions.set(claim, new ReadOpinion(network, best, { probability, k }))
      }
      return opinions
    },
  }
}

/** Which words weighed most is worked out only when asked for: most opinions come to nothing. */
class ReadOpinion implements Opinion {
  readonly probability: number
  readonly #network: Network
  readonly #reading: Reading
  readonly #k: number
  #tokens: number[] | undefined

  constructor(network: Network, reading: Reading, { probability, k }: { probability: number; k: number }) {
    this.probability = probability
    this.#network = network
    this.#reading = reading
    this.#k = k
  }

  get tokens(): number[] {
    this.#tokens ??= weightiest(this.#network, this.#reading, this.#k)
    return this.#tokens
  }
}

/** A model ready to read: rows by feature, one weight a hidden unit. */
interface Network {
  rowOf: Map<string, number>
  rows: Int8Array
  step: number
  start: number[]
  out: number[][]
}

function unpack({ features, rows, step, hidden, out, outStep }: LearnedModel): Network {
  return {
    rowOf: new Map(features.split('\n').map((name, row) => [name, row])),
    rows: readLevels(rows),
    step,
    start: hidden,
    out: out.map((weights) => weights.map((weight) => weight * outStep)),
  }
}

/** What a stretch of the sentence makes of the hidden layer. */
interface Reading {
  features: Features
  /** What one level of a feature's row weighs here. */
  scale: number
  units: Float64Array
}

function read({ rowOf, rows, step, start }: Network, features: Features): Reading {
  const width = start.length
  const sums = new Int32Array(width)
  for (const name of features.keys()) {
    const row = rowOf.get(name)
    if (row === undefined) continue
    for (let h = 0, at = row * width; h < width; h++, at++)
      sums[h] = (sums[h] as number) + (rows[at] as number)
  }
  const scale = step * featureNorm(features.size)
  const units = new Float64Array(width)
  for (let h = 0; h < width; h++) units[h] = Math.max(0, (sums[h] as number) * scale + (start[h] as number))
  return { features, scale, units }
}

function weighed(values: readonly number[], weights: number[] = []): number {
  let sum = 0
  for (let j = 0; j < values.length; j++) sum += (values[j] as number) * (weights[j] ?? 0)
  return sum
}

function spoken({ out }: Network, { units }: Reading, k: number): number {
  const weights = out[k] as number[]
  let sum = 0
  for (let h = 0; h < units.length; h++) sum += (units[h] as number) * (weights[h] as number)
  return sum
}

/** Features by what they add through the units that are on; the network is linear there, so the parts make the whole. */
function weightiest({ rowOf, rows, out }: Network, { features, scale, units }: Reading, k: number): number[] {
  const weights = out[k] as number[]
  const byToken = new Map<number, number>()
  for (const [name, token] of features) {
    const row = rowOf.get(name)
    if (row === undefined || token === NO_TOKEN) continue
    let sum = 0
    for (let h = 0, at = row * units.length; h < units.length; h++, at++)
      if ((units[h] as number) > 0) sum += (rows[at] as number) * (weights[h] as number)
    if (sum > 0) byToken.set(token, (byToken.get(token) ?? 0) + sum * scale)
  }
  return [...byToken]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_TOKENS)
    .map(([token]) => token)
}
