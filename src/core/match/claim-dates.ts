import { addDays, type DayRange } from '../day.ts'
import type { ClaimValues } from '../pack/pack.ts'
import { rangeOfDate } from './partial-date.ts'

/** A date of a claim: its days and those that tell the same turn. */
export interface ClaimDate extends DayRange {
  /** For the end or beginning of something the day beside it, which says the same ("by 31 December", "as of 1 January"). */
  beside: DayRange
}

const TURNS = new Set(['deadline', 'from', 'to'])

const made = new WeakMap<ClaimValues, ClaimDate[]>()

/** Worked out once for each claim. */
export function claimDates(values: ClaimValues): ClaimDate[] {
  const dates = made.get(values) ?? workOut(values)
  made.set(values, dates)
  return dates
}

function workOut({ dates = [] }: ClaimValues): ClaimDate[] {
  return dates.map(({ kind, date }) => {
    const { from, to } = rangeOfDate(date)
    const isTurn = TURNS.has(kind) && from === to
    return { from, to, beside: isTurn ? { from: addDays(from, -1), to: addDays(to, 1) } : { from, to } }
  })
}

/** A span of months meets a turn only on its own day: "in 2022" is not "by the end of 2021". */
const LONGEST_TURN = 31

export function meets({ from, to }: DayRange, date: ClaimDate): boolean {
  const { beside } = addDays(from, LONGEST_TURN) > to ? date : { beside: date }
  return from <= beside.to && to >= beside.from
}
