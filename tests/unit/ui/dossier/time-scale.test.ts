import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '../../../../src/core/day.ts'
import { daysOf, spanOf, type TimeScale, ticksOf, xOf } from '../../../../src/ui/dossier/time-scale.ts'

const room = { day: 140, month: 120, year: 56 }
const scale = (width: number, from = '2014-01-01', to = '2024-12-31'): TimeScale => ({
  from: dayNumber(from),
  to: dayNumber(to),
  width,
  margin: 20,
})

test('both ends lie inside the margins', () => {
  const one = scale(1000)
  expect(xOf(one, one.from)).toBe(20)
  expect(xOf(one, one.to)).toBe(980)
})

test.each([
  ['2014', '2014-01-01', '2014-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2021-12-09', '2021-12-09', '2021-12-09'],
])('%s covers the days from %s to %s', (date, from, to) => {
  expect(daysOf(date)).toEqual({ from, to })
})

test.each([
  [300, '2015', '2020'],
  [1000, '2014', '2015'],
  [5000, '2014-01', '2014-07'],
  [20_000, '2014-01', '2014-02'],
  [100_000, '2014-01-01', '2014-01-08'],
  [600_000, '2014-01-01', '2014-01-02'],
])('at %i pixels the ticks begin with %s and %s', (width, first, second) => {
  expect(
    ticksOf(scale(width), room)
      .slice(0, 2)
      .map(({ date }) => date),
  ).toEqual([first, second])
})

test('labels never touch, at any width', () => {
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 60_000 }), (width) => {
      const ticks = ticksOf(scale(width), room)
      const need = { 4: room.year, 7: room.month, 10: room.day }[ticks[0]?.date.length ?? 4] ?? 0
      for (const [place, { x }] of ticks.entries())
        if (place) expect(x - (ticks[place - 1]?.x ?? 0)).toBeGreaterThanOrEqual(need)
    }),
    { numRuns: 40 },
  )
})

test('the time drawn begins with a year and ends after the record', () => {
  const { from, to } = spanOf(['2021-12-09', '2014-09-10'], '2024-08-15')
  expect(from).toBe(dayNumber('2014-01-01'))
  expect(to).toBeGreaterThan(dayNumber('2024-08-15'))
  expect(spanOf([], '2024-08-15').from).toBe(dayNumber('2024-01-01'))
})
