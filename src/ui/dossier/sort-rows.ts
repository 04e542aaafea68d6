import type { RecordStatement } from '../../core/pack/list-statements.ts'
import type { Locale } from '../shared/locale.ts'

export const COLUMNS = ['day', 'side', 'who', 'stance', 'claim', 'topic', 'source'] as const
export type Column = (typeof COLUMNS)[number]

export interface Sorting {
  by: Column
  descending: boolean
}

/** What a column sorts by: a day, or the text that stands in it. */
export type TextOf = (row: RecordStatement, column: Exclude<Column, 'day'>) => string

/** Rows in the order of a column as a reader of the language expects it; equal ones in order of time. */
export function sortRows(
  rows: readonly RecordStatement[],
  { by, descending }: Sorting,
  textOf: TextOf,
  locale: Locale,
): RecordStatement[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const turn = descending ? -1 : 1
  if (by === 'day') {
    const byDay = (a: RecordStatement, b: RecordStatement) =>
      compare(a.statement.date.day, b.statement.date.day)
    return [...rows].sort((a, b) => turn * byDay(a, b))
  }
  const texts = new Map(rows.map((row) => [row, textOf(row, by)]))
  return [...rows].sort((a, b) => turn * compare(texts.get(a) ?? '', texts.get(b) ?? ''))
}
