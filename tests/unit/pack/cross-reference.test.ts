import { describe, expect, test } from 'vitest'
import { compileRecord } from '../../../src/core/pack/compile.ts'
import { describeClaim, type StatementView } from '../../../src/core/pack/cross-reference.ts'
import type { PackRecord, RelationKind } from '../../../src/core/pack/pack.ts'
import { relationsOf } from '../../../src/core/pack/relations.ts'
import { bundledRecord } from './bundled.ts'
import { type Change, tinyPack } from './tiny-pack.ts'

const record = bundledRecord()
const ids = record.claims.map(({ id }) => id)

function tinyRecord(...changes: Change[]): PackRecord {
  const compiled = compileRecord(tinyPack(...changes))
  if (!compiled.record) throw new Error(JSON.stringify(compiled.problems))
  return compiled.record
}

const places = (views: StatementView[]) =>
  views.map(({ document, paragraph }) => `${document.id} ${paragraph}`)
const claimIds = (related: { claim: { id: string } }[]) => related.map(({ claim }) => claim.id)

describe('one statement', () => {
  test('said by a person in a document of an inferred day', () => {
    const [statement] = describeClaim(tinyRecord(), 'bridge-opens-in-may').statements
    expect(statement).toMatchObject({
      paragraph: 3,
      cue: 'opens in May',
      stance: 'asserts',
      speaker: { id: 'mayor' },
      role: { en: 'mayor' },
      side: { id: 'town' },
      date: { day: '2024-02-29', kind: 'said', inferred: false },
      origin: { id: 'town-hall' },
    })
    expect(statement?.chain.map(({ part, id }) => `${part} ${id}`)).toEqual([
      'speaker mayor',
      'publisher gazette',
    ])
  })

  test('told by nobody, passed on, in a document of an inferred publisher', () => {
    const statement = describeClaim(tinyRecord(), 'bridge-opens-in-may').statements[1]
    expect(statement).toMatchObject({
      speaker: null,
      role: null,
      side: { id: 'press' },
      date: { day: '2024-03-20', kind: 'published', inferred: false },
      origin: { id: 'agency' },
    })
    expect(statement?.chain).toEqual([
      expect.objectContaining({ part: 'via', id: 'agency', inferred: false }),
      {
        part: 'publisher',
        id: null,
        name: { en: 'Herald', ar: 'المنادي' },
        role: null,
        unnamed: false,
        inferred: true,
      },
    ])
  })

  test('by someone unnamed, traced by the document to another', () => {
    const [statement] = describeClaim(tinyRecord(), 'bridge-delayed').statements
    expect(statement?.chain[0]).toMatchObject({ part: 'speaker', id: 'engineer', unnamed: true })
    expect(statement).toMatchObject({ origin: { id: 'town-hall' }, note: { en: 'After the town hall.' } })
  })

  test('with no more than a publisher', () => {
    const [statement] = describeClaim(tinyRecord(), 'bridge-cost').statements
    expect(statement?.date).toEqual({ day: '2024-03-01', kind: 'published', inferred: true })
    expect(statement?.origin).toMatchObject({ id: 'gazette', side: { id: 'press' } })
  })

  test('of a publisher that is no speaker of the record', () => {
    const moved = { file: 'claims/money.yaml', from: 'gazette-2024-03-01', to: 'herald-2024-03-20' }
    const [statement] = describeClaim(tinyRecord(moved), 'bridge-cost').statements
    expect(statement?.origin).toMatchObject({ name: { en: 'Herald' }, side: null })
    expect(statement?.side).toBeNull()
  })

  test('said on the inferred day itself is inferred too', () => {
    const today = { file: 'claims/works.yaml', from: 'said: 2024-02-29', to: 'said: 2024-03-01' }
    const [statement] = describeClaim(tinyRecord(today), 'bridge-opens-in-may').statements
    expect(statement?.date).toEqual({ day: '2024-03-01', kind: 'said', inferred: true })
  })

  test('passed on by its own publisher names it once', () => {
    const heard = describeClaim(record, 'no-imminent-withdrawal').statements[0]
    expect(heard?.chain.map(({ part, id }) => `${part} ${id}`)).toEqual([
      'speaker pentagon-official',
      'publisher alhurra',
    ])
  })
})

describe('a claim', () => {
  test.each<[state: string, claim: string, origins: string[]]>([
    ['single-origin', 'mission-end-postponed', ['iraqi-foreign-ministry']],
    ['single-origin', 'hmc-experts-advise', ['us-defense-department']],
    [
      'accounts-agree',
      'bilateral-relations-transition',
      ['security-media-cell', 'iraqi-foreign-ministry', 'us-state-department'],
    ],
    ['accounts-differ', 'reinforcement-denied', ['security-media-cell']],
    ['accounts-differ', 'withdrawal-timetable', ['security-media-cell', 'iraqi-foreign-ministry']],
    [
      'accounts-differ',
      'us-troops-iraq-2500',
      ['fars-news-agency', 'al-jazeera', 'alhurra', 'news-agencies'],
    ],
  ])('%s: %s', (state, claim, origins) => {
    const described = describeClaim(record, claim)
    expect(described.state).toBe(state)
    expect(described.origins.map(({ id }) => id)).toEqual(origins)
  })

  test('sets against it what differs, whichever claim the relation is written on', () => {
    const { accounts } = describeClaim(record, 'withdrawal-not-discussed')
    expect(accounts.map(({ kind, claim }) => `${kind} ${claim.id}`)).toEqual([
      'contradicts mission-end-nearly-agreed',
      'contradicts withdrawal-timetable',
      'contradicts us-remarks-inaccurate',
    ])
    expect(accounts[1]?.statements.length).toBeGreaterThan(1)
  })

  test('tells what came later, and what it updates', () => {
    expect(claimIds(describeClaim(record, 'withdrawal-timetable').later)).toEqual(['mission-end-postponed'])
    expect(claimIds(describeClaim(record, 'mission-end-postponed').earlier)).toEqual([
      'withdrawal-timetable',
      'talks-to-end-coalition',
    ])
    expect(describeClaim(record, 'mission-end-postponed').later).toEqual([])
  })

  test('tells supports and context from both ends', () => {
    expect(claimIds(describeClaim(record, 'us-reinforcement-planned').supports)).toEqual([
      'us-reinforcement-1500',
    ])
    expect(claimIds(describeClaim(record, 'us-reinforcement-1500').supports)).toEqual([
      'us-reinforcement-planned',
    ])
    expect(claimIds(describeClaim(record, 'mission-end-postponed').context)).toEqual([
      'combat-mission-ended-2021',
    ])
  })

  test('names the sides in the order of the pack', () => {
    const sides = describeClaim(record, 'bilateral-relations-transition').sides
    expect(sides.map(({ id }) => id)).toEqual(['baghdad', 'washington'])
  })

  test('that the record has not is an error', () => {
    expect(() => describeClaim(record, 'no-such-claim')).toThrow(RangeError)
  })
})

describe('on the day of the page', () => {
  const onDay = (pageDay?: string) => describeClaim(record, 'withdrawal-timetable', { pageDay }).onPageDay

  test('nothing is told where the day is unknown', () => expect(onDay()).toBeNull())

  test.each<[day: string, held: number, since: number, updates: string[], afterEnd: boolean]>([
    ['2024-01-14', 0, 4, ['mission-end-postponed'], false],
    ['2024-01-15', 1, 3, ['mission-end-postponed'], false],
    ['2024-01-25', 3, 1, ['mission-end-postponed'], false],
    ['2024-08-15', 4, 0, [], false],
    ['2026-01-01', 4, 0, [], true],
  ])('%s: %i held, %i since', (day, held, since, updates, afterEnd) => {
    const told = onDay(day)
    expect(told).toMatchObject({ day, afterEnd })
    expect([told?.held.length, told?.since.length]).toEqual([held, since])
    expect(claimIds(told?.updatesSince ?? [])).toEqual(updates)
  })
})

describe('of every claim', () => {
  test.each(ids)('%s', (id) => {
    const told = describeClaim(record, id, { pageDay: '2024-01-20' })
    const { statements, onPageDay } = told
    const days = statements.map(({ date }) => date.day)
    expect(days, 'in order of time').toEqual([...days].sort())
    expect(places(statements).sort(), 'all statements').toEqual(
      told.claim.statements.map(({ document, paragraph }) => `${document} ${paragraph}`).sort(),
    )
    expect([...(onPageDay?.held ?? []), ...(onPageDay?.since ?? [])], 'held or since').toEqual(statements)
    expect(new Set(told.origins.map((origin) => origin.id)).size, 'origins once').toBe(told.origins.length)
    expect(told.origins.length).toBeLessThanOrEqual(statements.length)
    expect(told.state === 'accounts-differ').toBe(told.accounts.length > 0)
    for (const { chain, document } of statements) {
      expect(chain.at(-1)).toMatchObject({ part: 'publisher', name: document.publisher })
    }
    expect(describeClaim(record, id, { pageDay: '2024-01-20' }), 'told alike each time').toEqual(told)
  })

  const back: Record<string, RelationKind | 'updated-by'> = { updates: 'updated-by', 'updated-by': 'updates' }

  test('each relation is seen from the other claim', () => {
    const seen = ids.flatMap((from) =>
      relationsOf(record, from).map(({ kind, to }) => `${from} ${kind} ${to}`),
    )
    const reversed = ids.flatMap((from) =>
      relationsOf(record, from).map(({ kind, to }) => `${to} ${back[kind] ?? kind} ${from}`),
    )
    expect(reversed.sort()).toEqual(seen.sort())
    expect(seen).toHaveLength(2 * record.claims.flatMap(({ relations }) => relations).length)
  })
})
