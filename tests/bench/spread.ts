import type { Spread } from './row.ts'

/** Median, minimum and quartiles of at least one figure. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b)
  return {
    median: quantile(sorted, 0.5),
    min: quantile(sorted, 0),
    q1: quantile(sorted, 0.25),
    q3: quantile(sorted, 0.75),
    runs: sorted.length,
  }
}

/** Interpolated between the two figures around it. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (below === undefined || above === undefined) throw new Error('nothing was measured')
  return below + (above - below) * (place % 1)
}
