/** What one side of a comparison took, over fresh page loads or fresh processes. In the row's `unit`. */
export interface Spread {
  median: number
  min: number
  /** Lower and upper quartile. */
  q1: number
  q3: number
  /** How many measurements stand behind it. */
  runs: number
}

export type Unit = 'ms' | 'MB' | 'KB' | 'count'

/** What a figure stands beside: a floor is what the platform itself charges, a peer does the same work. */
export type Against = 'floor' | 'peer' | 'self'

/**
 * One figure beside one other, measured in the same run. A figure with several floors and peers has a row for each;
 * rows of one `name` are one figure.
 */
export interface Row {
  /** Stable, kebab-case: `gate-cold-en`, `match-10000`. The baseline is kept under `name` and `against`. */
  name: string
  /** One of the report's chapters. */
  group: string
  /** What was measured, in one line for people. */
  what: string
  unit: Unit
  ours: Spread
  /** What it is compared with, for people: `TreeWalker read`, `mark.js`, `the page's own insertion`. */
  against: string
  kind: Against
  theirs: Spread
  /** Ours over theirs, of medians; for paired runs the median of the ratios. */
  ratio: number
  /** Bound on the ratio or on the figure itself that we mean to hold; left out where there is none. */
  bound?: { of: 'ratio' | 'figure'; atMost: number }
  /** What a reader must know: other answers than ours, cut short, sandboxed. */
  note?: string
}
