import { FRAME_EVIDENCE, logistic } from '../../src/core/match/learned/model.ts'
import { Adam } from './adam.ts'
import type { Random } from './random.ts'

export const HIDDEN = 48
/** Shares of the features and of the hidden units left out at each step, so that no single one is leaned upon. */
const FEATURE_DROPOUT = 0.2
const UNIT_DROPOUT = 0.3
/** A claim is rare: so unlikely is it before anything is read. */
const FIRST_BIAS = -3

/** An example as the network takes it in. */
export interface Row {
  features: Int32Array
  norm: number
  /** By claim, one after another, what its frames tell. */
  evidence: Float32Array
  /** By claim: 1 where it is carried, 0 where not, -1 where it counts neither way. */
  wanted: Int8Array
}

const EVIDENCE = FRAME_EVIDENCE.length

/** One hidden layer between features and claims, learned by gradient descent. */
export class Network {
  readonly features: number
  readonly claims: number
  readonly rows: Adam
  readonly hidden: Adam
  readonly out: Adam
  readonly bias: Adam
  readonly frames: Adam
  #rounded: Float32Array | undefined

  constructor(features: number, claims: number, random: Random) {
    this.features = features
    this.claims = claims
    this.rows = new Adam(features * HIDDEN)
    this.hidden = new Adam(HIDDEN)
    this.out = new Adam(claims * HIDDEN)
    this.bias = new Adam(claims)
    this.frames = new Adam(claims * EVIDENCE)
    for (let i = 0; i < this.rows.values.length; i++) this.rows.values[i] = 0.1 * random.normal()
    const bound = 1 / Math.sqrt(HIDDEN)
    for (let i = 0; i < this.out.values.length; i++) this.out.values[i] = bound * (2 * random.next() - 1)
    this.bias.values.fill(FIRST_BIAS)
  }

  /**
   * From now on the network reads these rows, and what it learns moves the exact ones behind them (a straight-through estimate,
   * Bengio et al. 2013): so all weights come to make up for the rounding.
   */
  readRounded(rows: Float32Array): void {
    this.#rounded = rows
  }

  /** One step down the gradient of the batch's mean loss. */
  learn(batch: Row[], random: Random, rate?: number): void {
    for (const row of batch) this.#descend(row, 1 / batch.length, random)
    for (const part of [this.rows, this.hidden, this.out, this.bias, this.frames]) part.step(rate)
  }

  #descend({ features, norm, evidence, wanted }: Row, share: number, random: Random): void {
    const heard = features.filter(() => random.next() >= FEATURE_DROPOUT)
    const scale = norm / (1 - FEATURE_DROPOUT)
    const sums = this.#sums(heard, scale)
    const kept = 1 / (1 - UNIT_DROPOUT)
    const units = sums.map((sum) => (sum > 0 && random.next() >= UNIT_DROPOUT ? sum * kept : 0))
    const slopes = new Float32Array(HIDDEN)
    for (let k = 0; k < this.claims; k++) {
      if (wanted[k] === -1) continue
      const error = (logistic(this.#reading(k, units, evidence)) - (wanted[k] as number)) * share
      if (Math.abs(error) < 1e-7) continue
      this.#blame(k, error, units, evidence, slopes)
    }
    for (let h = 0; h < HIDDEN; h++) {
      const slope = (units[h] as number) > 0 ? (slopes[h] as number) * kept : 0
      slopes[h] = slope
      this.hidden.add(h, slope)
    }
    for (const feature of heard)
      for (let h = 0, at = feature * HIDDEN; h < HIDDEN; h++, at++)
        this.rows.add(at, (slopes[h] as number) * scale)
  }

  #sums(features: Int32Array, scale: number): Float32Array {
    const values = this.#rounded ?? this.rows.values
    const sums = new Float32Array(HIDDEN)
    for (const feature of features)
      for (let h = 0, at = feature * HIDDEN; h < HIDDEN; h++, at++)
        sums[h] = (sums[h] as number) + (values[at] as number)
    return sums.map((sum, h) => sum * scale + (this.hidden.values[h] as number))
  }

  #reading(k: number, units: Float32Array, evidence: Float32Array): number {
    let sum = this.bias.values[k] as number
    for (let h = 0, at = k * HIDDEN; h < HIDDEN; h++, at++)
      sum += (units[h] as number) * (this.out.values[at] as number)
    for (let j = 0, at = k * EVIDENCE; j < EVIDENCE; j++, at++)
      sum += (evidence[at] as number) * (this.frames.values[at] as number)
    return sum
  }

  #blame(k: number, error: number, units: Float32Array, evidence: Float32Array, slopes: Float32Array): void {
    this.bias.add(k, error)
    for (let h = 0, at = k * HIDDEN; h < HIDDEN; h++, at++) {
      slopes[h] = (slopes[h] as number) + error * (this.out.values[at] as number)
      this.out.add(at, error * (units[h] as number))
    }
    for (let j = 0, at = k * EVIDENCE; j < EVIDENCE; j++, at++)
      this.frames.add(at, error * (evidence[at] as number))
  }
}
