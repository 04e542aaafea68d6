import type { Row } from './row.ts'
import { spreadOf } from './spread.ts'

type Comparison = Omit<Row, 'ours' | 'theirs' | 'ratio'> & {
  ours: readonly number[]
  theirs: readonly number[]
}

/** A row of what was measured on both sides; of medians, since the runs of the two sides are not pairs. */
export function compare({ ours, theirs, ...about }: Comparison): Row {
  const [mine, other] = [spreadOf(ours), spreadOf(theirs)]
  return { ...about, ours: mine, theirs: other, ratio: mine.median / other.median }
}

/** Whether the row's bound is held; null where it has none. */
export function holds({ bound, ratio, ours }: Row): boolean | null {
  if (!bound) return null
  return (bound.of === 'ratio' ? ratio : ours.median) <= bound.atMost
}
