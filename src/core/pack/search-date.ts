import { describeStatements } from './describe-statement.ts'
import type { PackRecord } from './pack.ts'
import { indexRecord } from './record-index.ts'
import { type SearchFilter, searchOf } from './search.ts'
import { searchTerms } from './search-terms.ts'

/** A question that names a time. */
export interface DatedQuery {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  period: string
  /** The words besides, folded. */
  rest: string
}

const YEAR = /^(?:19|20)\d\d$/

/** Reads a year, a month of a year or a day out of a question: `2024-01-25`, `25 January 2024`, `كانون الثاني ٢٠٢٤`. */
export function readDatedQuery(query: string): DatedQuery | null {
  const terms = searchTerms(query)
  const at = terms.findIndex((term) => YEAR.test(term))
  if (at < 0) return null
  const named = namedMonth(terms)
  const month = named ?? numberBetween(terms, { at: at + 1, most: 12 })
  const days = named ? [named.start - 1, named.end] : month ? [at + 2] : []
  const day = days.map((place) => numberBetween(terms, { at: place, most: 31 })).find((one) => one !== null)
  const used = new Set([at, day?.start])
  for (let place = month?.start ?? 0; place < (month?.end ?? 0); place++) used.add(place)
  return {
    period: [terms[at], month && twoDigits(month.value), day && twoDigits(day.value)]
      .filter(Boolean)
      .join('-'),
    rest: terms.filter((_, place) => !used.has(place)).join(' '),
  }
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

const isYearAlone = ({ period, rest }: DatedQuery): boolean => YEAR.test(period) && rest === ''

function isOf(record: PackRecord, id: string, period: string): boolean {
  const index = indexRecord(record)
  const claim = index.claim(id)
  const dates = [
    ...describeStatements(claim, index).map(({ date }) => date.day),
    ...(claim.values.dates ?? []).map(({ date }) => date),
  ]
  return dates.some((date) => date.startsWith(period) || period.startsWith(date))
}

interface Part {
  value: number
  start: number
  end: number
}

function numberBetween(terms: string[], { at, most }: { at: number; most: number }): Part | null {
  const value = /^\d{1,2}$/.test(terms[at] ?? '') ? Number(terms[at]) : 0
  return value >= 1 && value <= most ? { value, start: at, end: at + 1 } : null
}

function namedMonth(terms: string[]): Part | null {
  for (let start = 0; start < terms.length; start++)
    for (const { words, value } of monthNames())
      if (words.every((word, i) => terms[start + i] === word))
        return { value, start, end: start + words.length }
  return null
}

let names: { words: string[]; value: number }[] | null = null

/** In English, in full and cut to three letters, and in Arabic as Iraq and as Egypt name them; folded. */
function monthNames(): { words: string[]; value: number }[] {
  names ??= ['en-GB', 'ar-IQ', 'ar-EG'].flatMap((tag) => {
    const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month) => {
      const name = format.format(Date.UTC(2024, month, 15))
      const written = tag === 'en-GB' ? [name, name.slice(0, 3)] : [name]
      return written.map((one) => ({ words: searchTerms(one), value: month + 1 }))
    }).flat()
  })
  return names
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')
