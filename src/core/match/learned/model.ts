import type { Lang } from '../../article.ts'

/**
 * A linear model for one language: for each claim, how much each feature weighs for it. Written by `npm run train`.
 * Weights are whole numbers from -127 to 127; a claim's are multiplied by its scale.
 */
export interface LearnedModel {
  lang: Lang
  /** Claim ids; the other lists follow their order. */
  claims: string[]
  bias: number[]
  scale: number[]
  /** By claim: what its frames weigh, in the order of `FRAME_EVIDENCE`. */
  frames: number[][]
  thresholds: Thresholds
  /** By feature: pairs of a claim's place in `claims` and a weight. */
  features: Record<string, number[]>
}

/** Probabilities from which a claim is taken: lower where a frame holds too; `possible` is for what is only listed. */
export interface Thresholds {
  withFrame: number
  alone: number
  possible: number
}

/** What a claim's frames tell of a sentence: one holds; the share of the nearest one's slots; all of them stand there. */
export const FRAME_EVIDENCE = ['holds', 'share', 'whole'] as const
export type FrameEvidence = [holds: number, share: number, whole: number]

/** A long sentence has more features than a short one, and means no more by it. */
export const featureNorm = (count: number): number => 3 / Math.sqrt(count + 1)

export const logistic = (value: number): number => 1 / (1 + Math.exp(-value))
