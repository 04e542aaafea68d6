/**
 * An entropy coder of the rANS kind (Duda 2013; byte by byte as in Giesen 2014). The package is deflated, but deflate spends a
 * whole bit at least on a symbol and knows no contexts; this takes a tenth less, and reads a symbol with one look into a table.
 */

/** Chances are shares of this. */
const BITS = 12
const WHOLE = 1 << BITS
/** Between this and 256 times this lies the coder's state. */
const LEAST = 1 << 23
const MOST_SYMBOLS = 16

/** By symbol its share of 4,096, in one context; what never stands there has none. They add up to the whole. */
export type Chances = readonly number[]

/** Chances as the symbols were counted. */
export function chancesOf(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return counts.map((_, symbol) => (symbol === 0 ? WHOLE : 0))
  const chances = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((count / total) * WHOLE))))
  const most = chances.indexOf(Math.max(...chances))
  chances[most] = (chances[most] as number) + WHOLE - chances.reduce((sum, chance) => sum + chance, 0)
  return chances
}

/** A symbol and the context that its chance is taken from. */
export interface Met {
  context: number
  symbol: number
}

/** Bytes from which `SymbolReader` gives the same symbols in the same order, asked with the same contexts. */
export function writeSymbols(met: readonly Met[], chances: readonly Chances[]): Uint8Array {
  const bytes: number[] = []
  let state = LEAST
  const starts = chances.map(startsOf)
  // What is written last is read first.
  for (let i = met.length - 1; i >= 0; i--) {
    const { context, symbol } = met[i] as Met
    const chance = chances[context]?.[symbol] ?? 0
    if (chance === 0) throw new RangeError(`symbol ${symbol} has no chance in context ${context}`)
    while (state >= (LEAST >> BITS) * 256 * chance) {
      bytes.push(state & 255)
      state >>>= 8
    }
    state = (Math.floor(state / chance) << BITS) + (state % chance) + (starts[context]?.[symbol] ?? 0)
  }
  for (let i = 0; i < 4; i++) bytes.push((state >>> (8 * i)) & 255)
  return Uint8Array.from(bytes.reverse())
}

/** Reads what `writeSymbols` wrote. */
export class SymbolReader {
  readonly #bytes: Uint8Array
  /** By context and place in the whole the symbol. */
  readonly #symbols: Uint8Array
  /** By context and symbol, its chance and where that starts. */
  readonly #chances: Uint16Array
  readonly #starts: Uint16Array
  #state = 0
  #at = 0

  /** Throws a `RangeError` where the chances of a context do not add up. */
  constructor(bytes: Uint8Array, chances: readonly Chances[]) {
    this.#bytes = bytes
    this.#symbols = new Uint8Array(chances.length * WHOLE)
    this.#chances = new Uint16Array(chances.length * MOST_SYMBOLS)
    this.#starts = new Uint16Array(chances.length * MOST_SYMBOLS)
    for (const [context, of] of chances.entries()) this.#layOut(context, of)
    for (let i = 0; i < 4; i++) this.#state = (this.#state << 8) | (bytes[this.#at++] ?? 0)
  }

  next(context: number): number {
    const place = this.#state & (WHOLE - 1)
    const symbol = this.#symbols[context * WHOLE + place] as number
    const of = context * MOST_SYMBOLS + symbol
    let state = (this.#chances[of] as number) * (this.#state >>> BITS) + place - (this.#starts[of] as number)
    while (state < LEAST && this.#at < this.#bytes.length)
      state = (state << 8) | (this.#bytes[this.#at++] as number)
    this.#state = state
    return symbol
  }

  /** Whether all was read, and nothing but what was written: the state is then back where the writer began. */
  get isAtEnd(): boolean {
    return this.#state === LEAST && this.#at === this.#bytes.length
  }

  #layOut(context: number, chances: Chances): void {
    let place = 0
    for (const [symbol, chance] of chances.entries()) {
      this.#chances[context * MOST_SYMBOLS + symbol] = chance
      this.#starts[context * MOST_SYMBOLS + symbol] = place
      this.#symbols.fill(symbol, context * WHOLE + place, context * WHOLE + place + chance)
      place += chance
    }
    if (place !== WHOLE || chances.length > MOST_SYMBOLS)
      throw new RangeError(`the chances of context ${context} are no whole`)
  }
}

function startsOf(chances: Chances): number[] {
  let start = 0
  return chances.map((chance) => {
    start += chance
    return start - chance
  })
}
