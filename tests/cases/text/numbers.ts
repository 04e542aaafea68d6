import type { NumberKind } from '../../../src/core/text/numbers.ts'

export type ReadNumber = [quote: string, kind: NumberKind, low: number, high?: number, year?: 'year']
export type NumberCase = [text: string, ...read: ReadNumber[]]
