import { randomFrom, upTo } from '../random.ts'

/** What training draws by lot, always the same from the same seed. */
export class Random {
  /** From 0 to below 1. */
  readonly next: () => number

  constructor(seed: number) {
    this.next = randomFrom(seed)
  }

  /** Near a normal distribution: twelve draws summed need no logarithm, which machines may round apart. */
  normal(): number {
    let sum = -6
    for (let i = 0; i < 12; i++) sum += this.next()
    return sum
  }

  below(count: number): number {
    return upTo(this.next, count)
  }

  shuffle(order: number[]): void {
    for (let i = order.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
  }
}
