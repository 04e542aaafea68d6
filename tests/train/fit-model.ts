import type { Lang } from '../../src/core/article.ts'
import {
  FRAME_EVIDENCE,
  type FrameEvidence,
  featureNorm,
  type LearnedModel,
  type Thresholds,
} from '../../src/core/match/learned/model.ts'
import { writeRows } from '../../src/core/match/learned/rows.ts'
import type { Example } from './examples.ts'
import { HIDDEN, Network, type Row } from './network.ts'
import { Random } from './random.ts'
import { Rounding, rounded } from './rounding.ts'

const ROUNDS = 9
const BATCH = 64
/** Rounds in which the network learns to do with rounded rows, ever more slowly from this rate on, rounding so often (in steps). */
const LAST_ROUNDS = 2
const LAST_RATE = 0.002
const ROUND_EVERY = 4
/** A feature in fewer examples than this tells of them and of nothing else; pairs of words are many, and need more. */
const RAREST = 2
const RAREST_PAIR = 8
const UNSET: Thresholds = { plainly: 0, withFrame: 0, alone: 1, possible: 1 }

/** Fits a network to the examples; the same examples make the same model. */
export function fitModel(
  examples: Example[],
  { lang, claims }: { lang: Lang; claims: string[] },
): LearnedModel {
  const random = new Random(1)
  const names = featureNames(examples)
  const rows = [...examples, ...pairsOf(examples, random)].map((example) => rowOf(example, names, claims))
  const network = new Network(names.size, claims.length, random)
  const steps = Math.ceil(rows.length / BATCH)
  for (let round = 0; round < ROUNDS; round++)
    for (const batch of batchesOf(rows, random)) network.learn(batch, random)
  const rounding = new Rounding(network.rows.values, {
    width: HIDDEN,
    counts: countsOf(rows, names.size),
    examples: rows.length,
  })
  const asKept = rows.map((row) => ({
    ...row,
    features: row.features.filter((feature) => rounding.grainOf(feature) !== null),
  }))
  const read = new Float32Array(network.rows.values.length)
  let step = 0
  for (let round = 0; round < LAST_ROUNDS; round++)
    for (const batch of batchesOf(asKept, random)) {
      if (step % ROUND_EVERY === 0) rounding.round(network.rows.values, read)
      network.readRounded(read)
      network.learn(batch, random, LAST_RATE * (1 - step++ / (LAST_ROUNDS * steps)))
    }
  return written(network, [...names.keys()], rounding, { lang, claims })
}

function batchesOf(rows: Row[], random: Random): Row[][] {
  const order = rows.map((_, i) => i)
  random.shuffle(order)
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, batch) =>
    order.slice(batch * BATCH, (batch + 1) * BATCH).map((i) => rows[i] as Row),
  )
}

/** How often each feature is met. */
function countsOf(rows: Row[], features: number): Float64Array {
  const counts = new Float64Array(features)
  for (const row of rows)
    for (const feature of row.features) counts[feature] = (counts[feature] as number) + 1
  return counts
}

function featureNames(examples: Example[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  const known = [...counts].filter(([name, count]) => count >= (name.startsWith('b ') ? RAREST_PAIR : RAREST))
  return new Map(
    known
      .map(([name]) => name)
      .sort()
      .map((name, number) => [name, number]),
  )
}

function rowOf(example: Example, names: Map<string, number>, claims: string[]): Row {
  return {
    features: Int32Array.from(example.features.flatMap((name) => names.get(name) ?? [])),
    norm: featureNorm(example.features.length),
    evidence: Float32Array.from(example.evidence.flat()),
    wanted: Int8Array.from(claims, (claim) =>
      example.carried.has(claim) ? 1 : example.neutral.has(claim) ? -1 : 0,
    ),
  }
}

/** How many examples of two sentences are made, as a share of the examples. */
const PAIRS = 0.7

/**
 * Examples of two sentences run together. In the labelled sentences mostly one claim stands alone, and the words of one
 * would be learned as evidence against all others; the press says two things in one breath.
 */
function pairsOf(examples: Example[], random: Random): Example[] {
  return Array.from({ length: Math.round(examples.length * PAIRS) }, () => {
    const one = examples[random.below(examples.length)] as Example
    const other = examples[random.below(examples.length)] as Example
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

const strongest = (a: FrameEvidence, b: FrameEvidence): FrameEvidence =>
  a.map((value, j) => Math.max(value, b[j] as number)) as FrameEvidence

function written(
  { rows, hidden, out, bias, frames }: Network,
  names: string[],
  rounding: Rounding,
  { lang, claims }: { lang: Lang; claims: string[] },
): LearnedModel {
  const kept = names.flatMap((name, row) => {
    const grain = rounding.grainOf(row)
    return grain === null ? [] : [{ name, grain, levels: rounding.levelsOf(rows.values, row) }]
  })
  const outStep = rounded(Math.max(...out.values.map(Math.abs)) / 127)
  return {
    lang,
    claims,
    features: kept.map(({ name }) => name).join('\n'),
    rows: writeRows(kept),
    step: rounding.step,
    hidden: [...hidden.values].map(rounded),
    out: parts(out.values, HIDDEN).map((part) => part.map((weight) => Math.round(weight / outStep))),
    outStep,
    bias: [...bias.values].map(rounded),
    frames: parts(frames.values, FRAME_EVIDENCE.length).map((part) => part.map(rounded)),
    thresholds: UNSET,
  }
}

const parts = (values: Float32Array, width: number): number[][] =>
  Array.from({ length: values.length / width }, (_, i) => [...values.subarray(i * width, (i + 1) * width)])
