import type { Lang } from '../../article.ts'
import type { WrittenRows } from './rows.ts'

/**
 * A small network for one language: the features of a sentence add up to one hidden layer, of which each claim has a
 * logistic reading. Written by `npm run train`.
 */
export interface LearnedModel {
  lang: Lang
  /** Claim ids; the other lists follow their order. */
  claims: string[]
  /** Feature names, one a line. */
  features: string
  /** By feature a row of weights in steps, one a hidden unit. */
  rows: WrittenRows
  step: number
  /** By hidden unit: what it starts from. */
  hidden: number[]
  /** By claim: what each hidden unit weighs, in `outStep`s. */
  out: number[][]
  outStep: number
  bias: number[]
  /** By claim: what its frames weigh, in the order of `FRAME_EVIDENCE`. */
  frames: number[][]
  thresholds: Thresholds
}

/**
 * Probabilities from which a claim is taken: lower where a frame holds too, and lower still where it holds plainly;
 * `possible` is for what is only listed.
 */
export interface Thresholds {
  plainly: number
  withFrame: number
  alone: number
  possible: number
}

/**
 * What a claim's frames tell of a sentence: one holds; it holds by the sentence's own words alone; the share of the
 * nearest one's slots; all of them stand there.
 */
export const FRAME_EVIDENCE = ['holds', 'plainly', 'share', 'whole'] as const
export type FrameEvidence = [holds: number, plainly: number, share: number, whole: number]

/** A long sentence has more features than a short one, and means no more by it. */
export const featureNorm = (count: number): number => 3 / Math.sqrt(count + 1)

export const logistic = (value: number): number => 1 / (1 + Math.exp(-value))
