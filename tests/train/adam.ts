const RATE = 0.004
const MEAN_KEPT = 0.9
const SQUARE_KEPT = 0.999
const LEAST = 1e-8
/** What every step takes off each weight (decoupled weight decay). */
const DECAY = 0.1

/** Weights that learn by Adam (Kingma and Ba 2015) with decoupled decay (Loshchilov and Hutter 2019). */
export class Adam {
  readonly values: Float32Array
  readonly #gradients: Float32Array
  readonly #means: Float32Array
  readonly #squares: Float32Array
  #steps = 0

  constructor(size: number) {
    this.values = new Float32Array(size)
    this.#gradients = new Float32Array(size)
    this.#means = new Float32Array(size)
    this.#squares = new Float32Array(size)
  }

  add(at: number, gradient: number): void {
    this.#gradients[at] = (this.#gradients[at] as number) + gradient
  }

  /** Moves every weight against the gradient gathered since the last step. */
  step(rate = RATE): void {
    this.#steps++
    const meanShare = 1 - MEAN_KEPT ** this.#steps
    const squareShare = 1 - SQUARE_KEPT ** this.#steps
    const values = this.values
    const gradients = this.#gradients
    const means = this.#means
    const squares = this.#squares
    for (let i = 0; i < values.length; i++) {
      const gradient = gradients[i] as number
      const mean = MEAN_KEPT * (means[i] as number) + (1 - MEAN_KEPT) * gradient
      const square = SQUARE_KEPT * (squares[i] as number) + (1 - SQUARE_KEPT) * gradient * gradient
      means[i] = mean
      squares[i] = square
      const move = mean / meanShare / (Math.sqrt(square / squareShare) + LEAST)
      values[i] = (values[i] as number) * (1 - rate * DECAY) - rate * move
    }
    gradients.fill(0)
  }
}
