import { endOf } from '../made-once.ts'
import { FeatureTable } from './feature-table.ts'
import { type Features, NO_TOKEN } from './features.ts'
import { type FrameEvidence, featureNorm, type LearnedModel, logistic } from './model.ts'
import { readRowsInSteps } from './rows.ts'

/** What a model thinks of one claim in one sentence. */
export interface Opinion {
  /** From 0 to 1. */
  probability: number
  /** The tokens whose features spoke most for it, the weightiest first. */
  tokens: number[]
}

export interface Scorer {
  /** The features that the windows are told in. */
  readonly table: FeatureTable
  /** The best opinion that any of the windows, one at least, gives of each claim, or of `only` one. */
  score(windows: Features[], evidence: (claim: string) => FrameEvidence, only?: string): Map<string, Opinion>
}

/** A claim below this probability is not worth an opinion. */
const WORTH_TELLING = 0.02
/** Log odds safely below it. */
const NOT_WORTH_ASKING = -4
const MOST_TOKENS = 6

/** Throws a `RangeError` where the model's rows are not what was written. */
export const createScorer = (model: LearnedModel): Scorer => endOf(createScorerInSteps(model))

/** The same in steps. */
export function* createScorerInSteps(model: LearnedModel): Generator<void, Scorer> {
  const network = yield* unpack(model)
  const claims = model.claims.map((claim, k) => {
    const frames = model.frames[k] ?? []
    const most = frames.reduce((sum, weight) => sum + Math.max(0, weight), 0)
    return { claim, k, bias: model.bias[k] ?? 0, frames, most }
  })
  return {
    table: network.table,
    score(windows, evidence, only) {
      const readings = windows.map((features) => read(network, features))
      const opinions = new Map<string, Opinion>()
      for (const { claim, k, bias, frames, most } of claims) {
        if (only !== undefined && claim !== only) continue
        const reading = strongest(readings, k)
        const sum = reading.spoken[k] as number
        // What the frames tell costs more to find out than what the words do.
        if (bias + most + sum < NOT_WORTH_ASKING) continue
        const probability = logistic(bias + weighed(evidence(claim), frames) + sum)
        if (probability >= WORTH_TELLING)
          opinions.set(claim, new ReadOpinion(network, reading, { probability, k }))
      }
      return opinions
    },
  }
}

/** Of the readings, of which there is one at least, the last that speaks most for a claim. */
function strongest(readings: readonly Reading[], k: number): Reading {
  let best = readings[0] as Reading
  for (const one of readings) if ((one.spoken[k] as number) >= (best.spoken[k] as number)) best = one
  return best
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
  /** Its known features have the rows of their numbers. */
  table: FeatureTable
  rows: Int8Array
  step: number
  start: number[]
  claims: number
  /** By hidden unit, one claim after another. */
  out: Float64Array
}

function* unpack({
  lang,
  features,
  rows,
  step,
  hidden,
  out,
  outStep,
}: LearnedModel): Generator<void, Network> {
  const claims = out.length
  const names = features.split('\n')
  if (names.length !== rows.grains.length)
    throw new RangeError(`${names.length} features have ${rows.grains.length} rows`)
  const weights = new Float64Array(hidden.length * claims)
  for (const [k, levels] of out.entries())
    for (const [h, level] of levels.entries()) weights[h * claims + k] = level * outStep
  const table = new FeatureTable(lang, names)
  yield
  return {
    table,
    rows: yield* readRowsInSteps(rows, hidden.length),
    step,
    start: hidden,
    claims,
    out: weights,
  }
}

/** What a stretch of the sentence makes of the hidden layer. */
interface Reading {
  /** The features that the model knows, as where their rows begin, and the token of each. */
  rows: number[]
  tokens: number[]
  /** What one level of a feature's row weighs here. */
  scale: number
  /** The hidden units that are on. */
  on: number[]
  /** By claim what those say. */
  spoken: Float64Array
}

function read({ table, rows, step, start, claims, out }: Network, { numbers, tokens }: Features): Reading {
  const width = start.length
  const scale = step * featureNorm(numbers.length)
  const reading: Reading = { rows: [], tokens: [], scale, on: [], spoken: new Float64Array(claims) }
  const sums = new Int32Array(width)
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number
    if (number >= table.known) continue
    const from = number * width
    reading.rows.push(from)
    reading.tokens.push(tokens[i] as number)
    for (let h = 0; h < width; h++) sums[h] = (sums[h] as number) + (rows[from + h] as number)
  }
  const { on, spoken } = reading
  for (let h = 0; h < width; h++) {
    const unit = (sums[h] as number) * scale + (start[h] as number)
    if (unit <= 0) continue
    on.push(h)
    const from = h * claims
    for (let k = 0; k < claims; k++) spoken[k] = (spoken[k] as number) + unit * (out[from + k] as number)
  }
  return reading
}

function weighed(values: readonly number[], weights: readonly number[]): number {
  let sum = 0
  for (let j = 0; j < values.length; j++) sum += (values[j] as number) * (weights[j] ?? 0)
  return sum
}

/** Features by what they add through the units that are on; the network is linear there, so the parts make the whole. */
function weightiest(network: Network, { rows, tokens, scale, on }: Reading, k: number): number[] {
  const weights = on.map((h) => network.out[h * network.claims + k] as number)
  const byToken = new Map<number, number>()
  for (const [i, token] of tokens.entries()) {
    if (token === NO_TOKEN) continue
    const from = rows[i] as number
    let sum = 0
    for (let j = 0; j < on.length; j++)
      sum += (network.rows[from + (on[j] as number)] as number) * (weights[j] as number)
    if (sum > 0) byToken.set(token, (byToken.get(token) ?? 0) + sum * scale)
  }
  return [...byToken]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_TOKENS)
    .map(([token]) => token)
}
