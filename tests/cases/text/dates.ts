import type { DateReading } from '../../../src/core/text/dates.ts'

export type ReadDate = [quote: string, grain: DateReading['grain'], from: string, to?: string]
export type DateCase = [text: string, ...read: ReadDate[]]
/** Cases by the day of publication; '' where it is unknown. */
export type DateCases = Record<string, DateCase[]>
