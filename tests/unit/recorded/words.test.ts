import { test } from 'vitest'
import { licensed, PREFIXES, SUFFIXES } from '../../../src/core/match/clitics.ts'
import { compareValue } from '../../../src/core/match/compare.ts'
import { explain } from '../../../src/core/match/explain.ts'
import { inflect } from '../../../src/core/match/inflect.ts'
import type { WordClass } from '../../../src/core/match/matcher-pack.ts'
import type { MentionValue } from '../../../src/core/mention.ts'
import type { ClaimValues } from '../../../src/core/pack/pack.ts'
import type { NumberKind } from '../../../src/core/text/numbers.ts'
import { PACK } from '../match/bundled-matcher.ts'
import { expectRecorded } from './recorded.ts'

const CLASSES: WordClass[] = ['name', 'noun', 'adjective', 'verb', 'particle', 'form', 'cased']

test('what may stand before and after an Arabic word', () =>
  expectRecorded(
    'clitics',
    CLASSES.flatMap((wordClass) =>
      PREFIXES.map((before) => {
        const after = SUFFIXES.filter((after) => licensed(wordClass, { before, stem: 'جسر', after }))
        return `${wordClass} ${before || '(nothing)'}: ${after.length > 0 ? after.map((one) => `-${one}`).join(' ') : 'never'}`
      }),
    ),
  ))

test('how words of the bundled lexicon are inflected', () =>
  expectRecorded(
    'inflected',
    (['ar', 'en'] as const).flatMap((lang) =>
      (PACK.matcher.lexicons[lang] ?? []).flatMap(({ class: wordClass, forms }) =>
        forms
          .filter((_, i) => i % 6 === 0)
          .map((form) => `${wordClass} ${form}: ${inflect(form, wordClass, lang).join(', ')}`),
      ),
    ),
  ))

const CLAIMS: Record<string, ClaimValues> = {
  '2500': { count: 2500 },
  '900, about': { count: 900, approx: true },
  hundreds: { vague: 'hundreds' },
  thousands: { vague: 'thousands' },
  'by September 2025': { dates: [{ kind: 'deadline', date: '2025-09' }] },
  '5 January 2020': { dates: [{ kind: 'event', date: '2020-01-05' }] },
  'end of 2021': { dates: [{ kind: 'to', date: '2021' }] },
  nothing: {},
}
const COUNTS = [0, 99, 100, 855, 900, 999, 1000, 2374, 2375, 2376, 2500, 2625, 2626, 9999, 10_000]
const DAYS = [
  '2020-01-01',
  '2020-01-05',
  '2021-12-31',
  '2022-03-01',
  '2025-08-31',
  '2025-09-01',
  '2030-06-01',
]

test('how values on a page stand to those of claims', () =>
  expectRecorded(
    'compared',
    Object.entries(CLAIMS).flatMap(([name, values]) =>
      [...countsRead(), ...datesRead()].map(({ value, kind }) => {
        // Of a day before the record's end and of one after it.
        const published = value.kind === 'count' ? '2024-01-25' : '2024-09-01'
        const comparison = compareValue(value, kind === 'vague', { values, until: '2024-08-15', published })
        const told = explain({ value, kind, comparison, values })
        return `${name} | ${value.text}: ${comparison} ${told ? JSON.stringify(told) : ''}`
      }),
    ),
  ))

interface Read {
  value: MentionValue
  kind: NumberKind | undefined
}

function countsRead(): Read[] {
  const count = (kind: NumberKind, low: number, high: number): Read => ({
    value: { kind: 'count', text: `${kind} ${low} to ${high}`, low, high },
    kind,
  })
  return [
    ...COUNTS.map((value) => count('exact', value, value)),
    ...COUNTS.map((value) => count('at-least', value, Number.POSITIVE_INFINITY)),
    ...COUNTS.map((value) => count('at-most', 0, value)),
    ...COUNTS.slice(1).map((value, i) => count('range', COUNTS[i] as number, value)),
    count('vague', 24, 99),
    count('vague', 100, 999),
    count('vague', 1000, 9999),
  ]
}

const datesRead = (): Read[] =>
  DAYS.flatMap((from, i) =>
    DAYS.slice(i, i + 3).map((to) => ({
      value: { kind: 'date', text: `${from} to ${to}`, from, to },
      kind: undefined,
    })),
  )
