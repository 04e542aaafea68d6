import { type DayRange, dayNumber } from '../day.ts'
import type { Explanation } from '../explanation.ts'
import type { Comparison, MentionValue } from '../mention.ts'
import type { ClaimValues } from '../pack/pack.ts'
import type { NumberKind } from '../text/numbers.ts'
import { claimDates } from './claim-dates.ts'

/** What was compared, and what came of it; `kind` is how the page tells its number. */
export interface Compared {
  value: MentionValue | null
  kind: NumberKind | undefined
  comparison: Comparison | null
  values: ClaimValues
}

/** Why the comparison came out as it did; null where the page or the claim has no value of that kind. */
export function explain({ value, kind = 'exact', comparison, values }: Compared): Explanation | null {
  if (!value) return null
  if (value.kind === 'date') return explainDate(value, values, comparison === 'same')
  if (values.vague || kind === 'vague') {
    if (values.count === undefined && !values.vague) return null
    const code = comparison === 'same' ? 'vague-same' : comparison === null ? 'vague-open' : 'vague-other'
    return { code }
  }
  return values.count === undefined ? null : explainCount(value, kind, values.count, comparison === 'same')
}

function explainCount(
  { low, high }: { low: number; high: number },
  kind: NumberKind,
  count: number,
  isSame: boolean,
): Explanation {
  if (kind === 'range') return { code: isSame ? 'in-range' : 'out-of-range', low, high }
  if (kind === 'at-least' || kind === 'at-most') {
    const value = kind === 'at-least' ? low : high
    const allows = kind === 'at-least' ? count >= value : count <= value
    return { code: isSame ? 'bound-same' : allows ? 'bound-allows' : 'bound-excludes', bound: kind, value }
  }
  if (low === count) return { code: 'equal' }
  if (isSame) return { code: 'rounded', percent: Math.ceil((Math.abs(low - count) / count) * 100) }
  return low > count ? { code: 'more', by: low - count } : { code: 'fewer', by: count - low }
}

const MONTH = 30.44
const YEAR = 365.25

function explainDate(range: DayRange, values: ClaimValues, isSame: boolean): Explanation | null {
  if (isSame) return { code: 'same-date' }
  const gaps = claimDates(values).map(({ from, to }) => gap(range, { from, to }))
  if (gaps.length === 0) return null
  const days = Math.min(...gaps)
  if (days < 2 * MONTH) return { code: 'other-date', unit: 'days', n: days }
  if (days < 2 * YEAR) return { code: 'other-date', unit: 'months', n: Math.round(days / MONTH) }
  return { code: 'other-date', unit: 'years', n: Math.round(days / YEAR) }
}

/** Days from the nearer end of one to that of the other. */
function gap(a: DayRange, b: DayRange): number {
  return Math.max(0, dayNumber(b.from) - dayNumber(a.to), dayNumber(a.from) - dayNumber(b.to))
}
