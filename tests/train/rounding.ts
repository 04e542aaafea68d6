import { GRAINS, TOP_LEVEL } from '../../src/core/match/learned/rows.ts'

/** The finest step, in standard deviations of the weights. */
const FINEST = 0.7
/** How much of the weights' variance a feature met in a thousandth of the examples may lose for a bit: more makes a smaller package. */
const WORTH_OF_BIT = 0.45
const SHARE = 1000
/** Bits that a feature costs besides its row: its name and its grain. */
const NAME_BITS = 20
/** Which grain suits a row depends on what levels cost, and that on which rows have the grain. */
const ROUNDS = 4
const LEFT_OUT = -1

/**
 * How each row of weights is rounded, and which are left out: of a feature that is met often an error is met often, so every
 * row gets the grain, and every weight the level, that cost least in squared error times how often the feature is met and in
 * bits (as a video encoder chooses its coefficients).
 */
export class Rounding {
  readonly step: number
  readonly #width: number
  /** By row, in how many of a thousand examples its feature is met. */
  readonly #shares: Float64Array
  readonly #worthOfBit: number
  readonly #grains: Int8Array
  /** By grain, what each level costs in bits, from the lowest on. */
  #bits: number[][] = GRAINS.map(() => levelList((level) => 1 + Math.abs(level)))

  /** Of rows of so many weights, of features met so often in so many examples. */
  constructor(
    weights: Float32Array,
    { width, counts, examples }: { width: number; counts: Float64Array; examples: number },
  ) {
    const variance = squares(weights) / weights.length
    this.step = rounded(FINEST * Math.sqrt(variance))
    this.#worthOfBit = WORTH_OF_BIT * variance
    this.#width = width
    this.#shares = counts.map((count) => (SHARE * count) / examples)
    this.#grains = new Int8Array(counts.length)
    for (let round = 0; round < ROUNDS; round++) {
      for (let row = 0; row < counts.length; row++) this.#grains[row] = this.#bestGrain(weights, row)
      this.#bits = this.#bitsMet(weights)
    }
  }

  /** Null where the row is left out. */
  grainOf(row: number): number | null {
    const grain = this.#grains[row] as number
    return grain === LEFT_OUT ? null : grain
  }

  levelsOf(weights: Float32Array, row: number): number[] {
    return this.#levels(weights, row, this.#grains[row] as number).levels
  }

  /** The weights as they are kept; rows left out are nothing. */
  round(weights: Float32Array, into: Float32Array): void {
    into.fill(0)
    for (let row = 0; row < this.#grains.length; row++) {
      const grain = this.grainOf(row)
      if (grain === null) continue
      const step = this.step * (GRAINS[grain] as number)
      const { levels } = this.#levels(weights, row, grain)
      for (let h = 0; h < this.#width; h++) into[row * this.#width + h] = (levels[h] as number) * step
    }
  }

  #bestGrain(weights: Float32Array, row: number): number {
    const own = weights.subarray(row * this.#width, (row + 1) * this.#width)
    let least = (this.#shares[row] as number) * squares(own)
    let best = LEFT_OUT
    for (let grain = 0; grain < GRAINS.length; grain++) {
      const cost = this.#levels(weights, row, grain).cost + this.#worthOfBit * NAME_BITS
      if (cost < least) {
        least = cost
        best = grain
      }
    }
    return best
  }

  #levels(weights: Float32Array, row: number, grain: number): { levels: number[]; cost: number } {
    const step = this.step * (GRAINS[grain] as number)
    const share = this.#shares[row] as number
    const bits = this.#bits[grain] as number[]
    const levels: number[] = []
    let cost = 0
    for (let at = row * this.#width; at < (row + 1) * this.#width; at++) {
      const weight = weights[at] as number
      const near = Math.max(-TOP_LEVEL, Math.min(TOP_LEVEL, Math.round(weight / step)))
      let best = 0
      let least = Number.POSITIVE_INFINITY
      for (const level of [near, near - Math.sign(near), 0]) {
        const error = weight - level * step
        const one = share * error * error + this.#worthOfBit * (bits[level + TOP_LEVEL] as number)
        if (one < least) {
          least = one
          best = level
        }
      }
      levels.push(best)
      cost += least
    }
    return { levels, cost }
  }

  #bitsMet(weights: Float32Array): number[][] {
    const counts = GRAINS.map(() => levelList(() => 1))
    for (let row = 0; row < this.#grains.length; row++) {
      const grain = this.grainOf(row)
      if (grain === null) continue
      const met = counts[grain] as number[]
      for (const level of this.levelsOf(weights, row))
        met[level + TOP_LEVEL] = (met[level + TOP_LEVEL] as number) + 1
    }
    return counts.map((met) => {
      const total = met.reduce((sum, one) => sum + one, 0)
      return met.map((one) => -Math.log2(one / total))
    })
  }
}

/** Four digits are more than rounding leaves. */
export const rounded = (value: number): number => Number(value.toPrecision(4))

const levelList = (of: (level: number) => number): number[] =>
  Array.from({ length: 2 * TOP_LEVEL + 1 }, (_, i) => of(i - TOP_LEVEL))

function squares(values: Float32Array): number {
  let sum = 0
  for (const value of values) sum += value * value
  return sum
}
