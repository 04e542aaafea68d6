import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokens.ts'
import type { PackRecord } from './pack.ts'
import { periodIn } from './period-in.ts'
import { indexRecord } from './record-index.ts'
import { type SearchFilter, searchOf } from './search.ts'
import { termsOf } from './search-terms.ts'
import { dayOf } from './statement-day.ts'

/** A question that names a time. */
export interface DatedQuery {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  period: string
  /** The words besides, folded. */
  rest: string
}

/** Reads a year, a month of a year or a day out of a question: `2024-01-25`, `25 January 2024`, `كانون الثاني ٢٠٢٤`. */
export function readDatedQuery(query: string): DatedQuery | null {
  const tokens = tokenize(fold(query).text)
  const found = periodIn(tokens)
  if (!found) return null
  const { period, first, last } = found
  return { period, rest: termsOf(tokens.filter((_, at) => at < first || at > last)).join(' ') }
}

/**
 * Ids of claims for a question, best first. One that names a time is answered by what was said, or took place, at that
 * time; if nothing did, by its words alone.
 */
export function findClaims(record: PackRecord, query: string, filter: SearchFilter): string[] {
  const search = searchOf(record)
  const byWords = search(query, filter)
  const dated = readDatedQuery(query)
  const then = dated
    ? search(dated.rest, filter).filter(({ claim }) => isOf(record, claim, dated.period))
    : []
  if (!dated || then.length === 0) return byWords.map(({ claim }) => claim)
  // A year alone may stand in a claim's own words.
  const told = isYearAlone(dated) ? byWords.filter(({ fields }) => fields.includes('text')) : []
  return [...new Set([...then, ...told].map(({ claim }) => claim))]
}

const isYearAlone = ({ period, rest }: DatedQuery): boolean => period.length === 4 && rest === ''

function isOf(record: PackRecord, id: string, period: string): boolean {
  const index = indexRecord(record)
  const claim = index.claim(id)
  const dates = [
    ...claim.statements.map((statement) => dayOf(statement, index)),
    ...(claim.values.dates ?? []).map(({ date }) => date),
  ]
  return dates.some((date) => date.startsWith(period) || period.startsWith(date))
}
