/** Counts of (sentence, claim) pairs: found and wanted, found and not wanted, wanted and not found. */
export interface Counts {
  right: number
  wrong: number
  missed: number
}

export const noCounts = (): Counts => ({ right: 0, wrong: 0, missed: 0 })

export function addCounts(into: Counts, { right, wrong, missed }: Counts): void {
  into.right += right
  into.wrong += wrong
  into.missed += missed
}

export const precision = ({ right, wrong }: Counts): number => ratio(right, right + wrong)
export const recall = ({ right, missed }: Counts): number => ratio(right, right + missed)

export function f1(counts: Counts): number {
  const [p, r] = [precision(counts), recall(counts)]
  return ratio(2 * p * r, p + r)
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** The value of a normal deviate below which 97.5 % lie: bounds of a 95 % interval. */
const Z = 1.959964

/** The lower bound of Wilson's 95 % score interval for `right` of `all`. */
export function wilsonLow(right: number, all: number): number {
  if (all === 0) return 0
  const share = right / all
  const centre = share + Z ** 2 / (2 * all)
  const spread = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2))
  return Math.max(0, (centre - spread) / (1 + Z ** 2 / all))
}
