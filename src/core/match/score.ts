import { bounds, type Fit } from './fit-frame.ts'

const CARRIED_COST = 8
const RESOLVED_COST = 4
const OPEN_COST = 12
const WIDE = 24
const WIDE_COST = 8

/** A frame that holds with less than this does not count as holding. */
export const THRESHOLD = 60

/** How surely a frame holds, 0 to 100: what context had to fill in, and what is left open, costs. */
export function scoreOf(fit: Fit): number {
  const { first, last } = bounds(fit)
  const carried = fit.fillers.filter(({ annotation }) => !annotation).length
  const resolved = fit.fillers.filter(({ annotation }) => annotation?.resolved).length
  const cost = carried * CARRIED_COST + resolved * RESOLVED_COST
  return 100 - cost - (fit.open ? OPEN_COST : 0) - (last - first > WIDE ? WIDE_COST : 0)
}

/** Nothing was filled in from context and nothing left open. */
export const isPlain = (fit: Fit): boolean => scoreOf(fit) === 100
