import type { Lang } from '../../src/core/article.ts'
import { TOP_LEVEL, writeLevels } from '../../src/core/match/learned/levels.ts'
import {
  FRAME_EVIDENCE,
  type FrameEvidence,
  featureNorm,
  type LearnedModel,
  type Thresholds,
} from '../../src/core/match/learned/model.ts'
import type { Example } from './examples.ts'
import { HIDDEN, Network, type Row } from './network.ts'
import { Random } from './random.ts'

const ROUNDS = 9
const BATCH = 64
/** A feature in fewer examples than this tells of them and of nothing else; pairs of words are many, and need more. */
const RAREST = 2
const RAREST_PAIR = 8
/** The share of the features kept, by how much they weigh and how often they stand. */
const KEPT = 0.38
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
  const order = rows.map((_, i) => i)
  for (let round = 0; round < ROUNDS; round++) {
    random.shuffle(order)
    for (let at = 0; at < order.length; at += BATCH)
      network.learn(
        order.slice(at, at + BATCH).map((i) => rows[i] as Row),
        random,
      )
  }
  return quantised(network, [...names.keys()], rows, { lang, claims })
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

/** Rounds each row to a few levels and leaves out the features that weigh least. */
function quantised(
  { rows: { values }, hidden, out, bias, frames }: Network,
  names: string[],
  rows: Row[],
  { lang, claims }: { lang: Lang; claims: string[] },
): LearnedModel {
  const counts = new Float64Array(names.length)
  for (const { features } of rows)
    for (const feature of features) counts[feature] = (counts[feature] as number) + 1
  const worth = names.map(
    (_, f) => squares(values.subarray(f * HIDDEN, (f + 1) * HIDDEN)) * (counts[f] as number),
  )
  const least = [...worth].sort((a, b) => b - a)[Math.round(names.length * KEPT)] ?? 0
  const kept = names.flatMap((_, f) => ((worth[f] as number) > least ? [f] : []))
  const step = rounded(1.1 * Math.sqrt(squares(values) / values.length))
  const level = (value: number): number => Math.max(-TOP_LEVEL, Math.min(TOP_LEVEL, Math.round(value / step)))
  const outStep = rounded(Math.max(...out.values.map(Math.abs)) / 127)
  return {
    lang,
    claims,
    features: kept.map((f) => names[f]).join('\n'),
    rows: kept.map((f) => writeLevels(values.subarray(f * HIDDEN, (f + 1) * HIDDEN).map(level))).join(''),
    step,
    hidden: [...hidden.values].map(rounded),
    out: parts(out.values, HIDDEN).map((part) => part.map((weight) => Math.round(weight / outStep))),
    outStep,
    bias: [...bias.values].map(rounded),
    frames: parts(frames.values, FRAME_EVIDENCE.length).map((part) => part.map(rounded)),
    thresholds: UNSET,
  }
}

function squares(values: Float32Array): number {
  let sum = 0
  for (const value of values) sum += value * value
  return sum
}

const parts = (values: Float32Array, width: number): number[][] =>
  Array.from({ length: values.length / width }, (_, i) => [...values.subarray(i * width, (i + 1) * width)])

const rounded = (value: number): number => Number(value.toPrecision(4))
