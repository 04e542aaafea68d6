import { describe, expect, test } from 'vitest'
import { listStatements } from '../../../../src/core/pack/list-statements.ts'
import type { Claim } from '../../../../src/core/pack/pack.ts'
import { claimInHash, hashOfClaim } from '../../../../src/ui/dossier/claim-hash.ts'
import { figureCharts, roundTicks } from '../../../../src/ui/dossier/figures.ts'
import { filterStatements, NO_FILTER } from '../../../../src/ui/dossier/filter-record.ts'
import { layOutTimeline } from '../../../../src/ui/dossier/lay-out-timeline.ts'
import { nextPoint } from '../../../../src/ui/dossier/point-walk.ts'
import { listRelations } from '../../../../src/ui/dossier/record-relations.ts'
import { relationCurve } from '../../../../src/ui/dossier/relation-curve.ts'
import { type Sorting, sortRows, type TextOf } from '../../../../src/ui/dossier/sort-rows.ts'
import { spanOf } from '../../../../src/ui/dossier/time-scale.ts'
import { daysOfRecord, lanesOf } from '../../../../src/ui/dossier/timeline-points.ts'
import { fixtureRecord as record } from '../../../gallery/fixture-record.ts'

const all = listStatements(record)
const lanes = lanesOf(record, all)
const layout = layOutTimeline(lanes, {
  ...spanOf(daysOfRecord(record, all), record.until),
  width: 900,
  margin: 20,
})

describe('the statements', () => {
  test('stand in order of time, each with an id of its own', () => {
    const days = all.map(({ statement }) => statement.date.day)
    expect(days).toEqual([...days].sort())
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all).toHaveLength(record.claims.flatMap(({ statements }) => statements).length)
  })

  test.each([
    [{ topic: 'us-position' }, null, 2],
    [{ document: 'fars-2021-12-09' }, null, 1],
    [{ speaker: 'patel' }, null, 2],
    // A minister speaks for his ministry.
    [{ speaker: 'ministry' }, null, 5],
    // Who passes on counts, too.
    [{ speaker: 'ina' }, null, 1],
    [{ topic: 'timetable', speaker: 'patel' }, null, 1],
    [{}, ['postponed'], 2],
    [{}, [], 0],
  ])('%o among %o: %i of them', (filter, found, count) => {
    expect(filterStatements(all, { ...NO_FILTER, ...filter }, found && new Set(found))).toHaveLength(count)
  })
})

describe('the timeline', () => {
  test('has a lane for dates, one for each side in the pack’s order, and one for the rest only where there is any', () => {
    expect(lanes.map(({ id }) => id)).toEqual([
      'dates',
      'side-baghdad',
      'side-washington',
      'side-press',
      'others',
    ])
    expect(lanes.slice(1).flatMap(({ points }) => points)).toHaveLength(all.length)
    expect(lanesOf(record, []).map(({ points }) => points.length)).toEqual([0, 0, 0])
  })

  test('stacks its lanes without overlap and keeps each point in its lane', () => {
    for (const [place, lane] of layout.lanes.entries()) {
      const before = layout.lanes[place - 1]
      expect(lane.top).toBe(before ? before.top + before.height : 0)
      for (const { y } of lane.points) {
        expect(y).toBeGreaterThan(lane.top)
        expect(y).toBeLessThan(lane.base)
      }
    }
  })

  test('arrow keys reach every point and come back the same way', () => {
    for (const rtl of [false, true]) {
      const [on, back] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
      for (const { points } of layout.lanes)
        for (const [place, { point }] of points.entries()) {
          const next = nextPoint(layout.lanes, point.id, { key: on ?? '', rtl })
          expect(next).toBe(points[place + 1]?.point.id ?? null)
          if (next !== null) expect(nextPoint(layout.lanes, next, { key: back ?? '', rtl })).toBe(point.id)
        }
    }
    const firsts = layout.lanes.map(({ points }) => points[0]?.point.id ?? '')
    let [at] = firsts
    const laneOf = (id: string) =>
      layout.lanes.findIndex(({ points }) => points.some(({ point }) => point.id === id))
    const walked = [laneOf(at ?? '')]
    for (
      let next = at ?? null;
      next !== null;
      next = nextPoint(layout.lanes, next, { key: 'ArrowDown', rtl: false })
    )
      at = next
    walked.push(laneOf(at ?? ''))
    expect(walked).toEqual([0, layout.lanes.length - 1])
    expect(nextPoint(layout.lanes, at ?? '', { key: 'a', rtl: false })).toBeNull()
  })

  test('draws the relations between shown claims, each once', () => {
    const ids = new Set(record.claims.map(({ id }) => id))
    const told = (shown: Set<string>) =>
      listRelations(record, shown).map(({ kind, from, to }) => `${from.id} ${kind} ${to.id}`)
    expect(told(ids)).toEqual([
      'advisers-only in-tension troops',
      'timetable contradicts not-discussed',
      'timetable in-tension no-imminent',
      'postponed updates timetable',
    ])
    expect(told(new Set(['timetable', 'postponed']))).toEqual(['postponed updates timetable'])
  })

  test('a line keeps clear of its points, and there is none between neighbours', () => {
    expect(relationCurve({ x: 0, y: 0 }, { x: 24, y: 0 })).toBeNull()
    const [start, end] = [/^M(\S+) (\S+)Q/, / (\S+) (\S+)$/].map((pattern) =>
      (relationCurve({ x: 0, y: 0 }, { x: 300, y: 40 })?.match(pattern) ?? []).slice(1).map(Number),
    )
    expect(Math.hypot(start?.[0] ?? 0, start?.[1] ?? 0)).toBeCloseTo(11, 0)
    expect(Math.hypot((end?.[0] ?? 0) - 300, (end?.[1] ?? 0) - 40)).toBeCloseTo(11, 0)
  })
})

test.each([
  ['#claim=troops', 'troops'],
  ['claim=a-b', 'a-b'],
  ['#claim=', null],
  ['', null],
  ['#other', null],
  ['#claim=%E0%A4%A', '\u{fffd}%A'],
])('the fragment %j names %j', (hash, claim) => {
  expect(claimInHash(hash)).toBe(claim)
})

test('a claim’s fragment names it', () => {
  for (const id of ['troops', 'a&b=c', 'نص']) expect(claimInHash(hashOfClaim(id))).toBe(id)
})

describe('the figures', () => {
  const { units } = record

  test('are the counts that claims give and nothing else', () => {
    expect(
      figureCharts(all, units).map(({ topic, unit, rows }) => [
        topic.id,
        unit?.en,
        rows.map(({ claim, hedged }) => [claim.id, hedged]),
      ]),
    ).toEqual([
      [
        'force-levels',
        'soldiers',
        [
          ['troops', true],
          ['reinforcement', false],
        ],
      ],
    ])
    expect(figureCharts([], units)).toEqual([])
  })

  test('an amount told in a word is a stretch', () => {
    const one = all.find(({ claim }) => claim.id === 'troops')
    if (!one) throw new Error('no such claim')
    const [chart] = figureCharts([{ ...one, claim: { ...one.claim, values: { vague: 'hundreds' } } }], units)
    expect(chart?.rows).toMatchObject([{ low: 100, high: 1000, hedged: true }])
  })

  test('of one topic have a chart for each thing that is counted, one without a unit too', () => {
    const [one] = all
    if (!one) throw new Error('no statement')
    const counting = (id: string, values: Claim['values']) => ({
      ...one,
      claim: { ...one.claim, id, values },
    })
    const charts = figureCharts(
      [
        counting('a', { count: 2500, unit: 'soldiers' }),
        counting('b', { count: 85, unit: 'members' }),
        counting('c', { count: 900, unit: 'soldiers' }),
        counting('d', { count: 3 }),
      ],
      [...units, { id: 'members', name: { en: 'members', ar: 'أعضاء' } }],
    )
    expect(charts.map(({ unit, most, rows }) => [unit?.en, most, rows.map(({ claim }) => claim.id)])).toEqual(
      [
        ['soldiers', 3000, ['a', 'c']],
        ['members', 100, ['b']],
        [undefined, 3, ['d']],
      ],
    )
  })

  test.each([
    [3000, [0, 1000, 2000, 3000]],
    [150, [0, 50, 100, 150]],
    [1, [0, 1]],
    [0, [0, 1]],
  ])('up to %i the scale tells %j', (most, ticks) => {
    expect(roundTicks(most)).toEqual(ticks)
  })
})

test.each<[Sorting, (texts: string[]) => string[]]>([
  [{ by: 'day', descending: false }, (list) => list.sort()],
  [{ by: 'day', descending: true }, (list) => list.sort().reverse()],
  [{ by: 'claim', descending: false }, (list) => list.sort((a, b) => a.localeCompare(b, 'en'))],
])('rows sort by %o', (sorting, sorted) => {
  const textOf: TextOf = ({ claim }) => claim.text.en
  const rows = sortRows([...all].reverse(), sorting, textOf, 'en').map(({ claim, statement }) =>
    sorting.by === 'day' ? statement.date.day : claim.text.en,
  )
  expect(rows).toHaveLength(all.length)
  expect(rows).toEqual(sorted([...rows]))
})
