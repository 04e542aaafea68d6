import { endOf } from '../made-once.ts'
import { readBase64, writeBase64 } from './base64.ts'
import { type Chances, chancesOf, type Met, SymbolReader, writeSymbols } from './symbol-coder.ts'

/** What a level counts, in steps of the model, by grain: what is met more often is kept more finely. */
export const GRAINS = [1, 2] as const
/** The largest level either way. */
export const TOP_LEVEL = 7

/** One feature's weights, a level a hidden unit. */
export interface RowOfLevels {
  /** An index into `GRAINS`. */
  grain: number
  levels: ArrayLike<number>
}

/** Rows as text. */
export interface WrittenRows {
  /** By row the digit of its grain. */
  grains: string
  /** By context (grain, then filling) the chance of each level from the lowest on. */
  chances: Chances[]
  /** The levels, coded with those and in base 64. */
  levels: string
}

/** How full a row is so far tells how likely the next level is none: a row's words weigh much or little as a whole. */
const FILLINGS = 8
/** Before the row tells, its filling is taken for a half, with so much trust. */
const TRUST = 4

const fillingOf = (filled: number, read: number): number =>
  Math.floor(((filled + TRUST / 2) * FILLINGS) / (read + TRUST + 1))

export function writeRows(rows: readonly RowOfLevels[]): WrittenRows {
  const met = rows.flatMap(metIn)
  const counts = GRAINS.flatMap(() =>
    Array.from({ length: FILLINGS }, () => Array(2 * TOP_LEVEL + 1).fill(0)),
  )
  for (const { context, symbol } of met) {
    const count = counts[context] as number[]
    count[symbol] = (count[symbol] as number) + 1
  }
  const chances = counts.map(chancesOf)
  return {
    grains: rows.map(({ grain }) => grain).join(''),
    chances,
    levels: writeBase64(writeSymbols(met, chances)),
  }
}

function metIn({ grain, levels }: RowOfLevels): Met[] {
  let filled = 0
  return Array.from(levels, (level, h) => {
    const context = grain * FILLINGS + fillingOf(filled, h)
    if (level !== 0) filled++
    return { context, symbol: level + TOP_LEVEL }
  })
}

/** The weights of all rows, `width` of each, in steps. Throws a `RangeError` where the text is not what was written. */
export const readRows = (written: WrittenRows, width: number): Int8Array =>
  endOf(readRowsInSteps(written, width))

/** Rows that one step reads. */
const STEP = 128

/** The same in steps. */
export function* readRowsInSteps(
  { grains, chances, levels }: WrittenRows,
  width: number,
): Generator<void, Int8Array> {
  const reader = new SymbolReader(readBase64(levels), chances)
  const weights = new Int8Array(grains.length * width)
  for (let row = 0, at = 0; row < grains.length; row++) {
    const grain = Number(grains[row])
    const steps = GRAINS[grain]
    if (steps === undefined) throw new RangeError(`"${grains[row]}" is no grain`)
    let filled = 0
    for (let h = 0; h < width; h++, at++) {
      const level = reader.next(grain * FILLINGS + fillingOf(filled, h)) - TOP_LEVEL
      if (level === 0) continue
      filled++
      weights[at] = level * steps
    }
    if (row % STEP === STEP - 1) yield
  }
  if (!reader.isAtEnd) throw new RangeError('the rows of the model are not what was written')
  return weights
}
