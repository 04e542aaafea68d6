import type { Span } from '../span.ts'
import {
  ABSORB,
  EXPAND,
  type FoldRules,
  LAST_ACTION,
  looseRules,
  SURROGATE,
  strictRules,
} from './fold/rules.ts'

/**
 * A text as it is matched, and the way back. All offsets are UTF-16 code units; for the unit `i` of `text`,
 * `start[i]` and `end[i]` bound its place in the original: `0 ≤ start[i] < end[i] ≤ original.length`, and neither
 * ever decreases. Units that come from one character share one place.
 */
export interface Folded {
  text: string
  start: Int32Array
  end: Int32Array
}

let loose: FoldRules | undefined
let strict: FoldRules | undefined

/**
 * The loose key: spellings that readers take for the same word become equal (hamza or not, ى/ي, ة/ه, digits of any
 * system, harakat, tatweel, presentation forms, case and accents of Latin letters, shapes of quotes and dashes).
 */
export function fold(original: string): Folded {
  return foldBy(rulesOfFold(), original)
}

/** The rules of `fold`, made once. */
export function rulesOfFold(): FoldRules {
  loose ??= looseRules()
  return loose
}

/** The strict key, for words whose loose key collides with another word: only marks, tatweel and format characters go. */
export function foldStrict(original: string): Folded {
  strict ??= strictRules()
  return foldBy(strict, original)
}

/**
 * The place in the original of the half-open range `start` to `end` of the folded text, with the marks on its last
 * letter. An empty range gives an empty span. Throws a RangeError outside the text.
 */
export function originalSpan(folded: Folded, start: number, end: number): Span {
  const length = folded.text.length
  if (!(start >= 0 && start <= end && end <= length))
    throw new RangeError(`no span ${start} to ${end} in ${length} units`)
  if (start < end) return { start: folded.start[start] ?? 0, end: folded.end[end - 1] ?? 0 }
  const at = folded.start[start] ?? folded.end[length - 1] ?? 0
  return { start: at, end: at }
}

function foldBy(rules: FoldRules, original: string): Folded {
  const { units } = rules
  const out = new Output(original.length)
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i)
    const to = units[unit] as number
    if (to > LAST_ACTION) out.add(to, i, i + 1)
    else if (to === ABSORB) out.absorb(i + 1, rules.joins, unit)
    else if (to === EXPAND) for (const part of rules.expansions.get(unit) ?? []) out.add(part, i, i + 1)
    else if (to === SURROGATE) {
      const width = isPair(unit, original.charCodeAt(i + 1)) ? 2 : 1
      for (let half = 0; half < width; half++) out.add(original.charCodeAt(i + half), i, i + width)
      i += width - 1
    }
  }
  return out.folded()
}

function isPair(high: number, low: number): boolean {
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}

/** Grows only where expansions outnumber what is dropped. */
class Output {
  #units: Uint16Array
  #start: Int32Array
  #end: Int32Array
  #length = 0

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity)
    this.#start = new Int32Array(capacity)
    this.#end = new Int32Array(capacity)
  }

  add(unit: number, start: number, end: number): void {
    if (this.#length === this.#units.length) this.#grow()
    this.#units[this.#length] = unit
    this.#start[this.#length] = start
    this.#end[this.#length] = end
    this.#length++
  }

  absorb(end: number, joins: Map<number, number>, mark: number): void {
    const last = this.#length - 1
    if (last < 0) return
    const place = this.#start[last]
    for (let i = last; i >= 0 && this.#start[i] === place; i--) this.#end[i] = end
    const joined = joins.size > 0 ? joins.get((this.#units[last] as number) * 0x10000 + mark) : undefined
    if (joined !== undefined) this.#units[last] = joined
  }

  folded(): Folded {
    const length = this.#length
    return {
      text: toText(this.#units.subarray(0, length)),
      start: this.#start.subarray(0, length),
      end: this.#end.subarray(0, length),
    }
  }

  #grow(): void {
    const capacity = this.#units.length * 2 + 32
    const grown = [new Uint16Array(capacity), new Int32Array(capacity), new Int32Array(capacity)] as const
    grown[0].set(this.#units)
    grown[1].set(this.#start)
    grown[2].set(this.#end)
    ;[this.#units, this.#start, this.#end] = grown
  }
}

/** Chunks, because a call takes only so many arguments. TextDecoder would replace lone surrogates. */
function toText(units: Uint16Array): string {
  const CHUNK = 8192
  let text = ''
  for (let i = 0; i < units.length; i += CHUNK) {
    text += String.fromCharCode.apply(null, units.subarray(i, i + CHUNK) as unknown as number[])
  }
  return text
}
