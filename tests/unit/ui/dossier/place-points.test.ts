import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placePoints } from '../../../../src/ui/dossier/place-points.ts'

const room = { pitch: 24, from: 28, to: 972, rows: [5, 10] as [number, number] }
const place = (xs: number[], rest: Partial<typeof room> = {}) =>
  placePoints(
    xs.map((x) => ({ x })),
    { ...room, ...rest },
  )

const spots = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 400 })
const crowded = fc.array(fc.constantFrom(0.1, 0.5, 0.501, 0.9), { maxLength: 200 })
const widths = fc.integer({ min: 24, max: 40_000 })

describe('of any points in a lane of any width', () => {
  test.each([
    ['spread', spots],
    ['crowded', crowded],
  ] as const)('no two overlap, all stay inside, all keep their order: %s', (_, shares) => {
    fc.assert(
      fc.property(shares, widths, (list, width) => {
        const to = room.from + width
        const placed = place(
          list.map((share) => room.from + share * width),
          { to },
        )
        expect(placed).toHaveLength(list.length)
        const columns = new Map<number, Set<number>>()
        for (const { x, row } of placed) {
          expect(x).toBeGreaterThanOrEqual(room.from - 1e-6)
          expect(x).toBeLessThanOrEqual(to + 1e-6)
          const rows = columns.get(x) ?? new Set()
          expect(rows.has(row)).toBe(false)
          columns.set(x, rows.add(row))
        }
        const xs = [...columns.keys()].sort((a, b) => a - b)
        for (const [place, x] of xs.entries())
          if (place) expect(x - (xs[place - 1] ?? 0)).toBeGreaterThanOrEqual(room.pitch - 1e-6)
        for (const [place, { x, spot }] of placed.entries()) {
          const before = placed[place - 1]
          if (before) expect(before.x <= x && before.spot.x <= spot.x).toBe(true)
        }
      }),
    )
  })
})

test('a point with room around it stands on its very day', () => {
  expect(place([700, 100, 400]).map(({ x }) => x)).toEqual([100, 400, 700])
})

test('those of one day stand upon one another', () => {
  expect(place([300, 300, 300])).toMatchObject([
    { x: 300, row: 0 },
    { x: 300, row: 1 },
    { x: 300, row: 2 },
  ])
})

test('a crowded day is shared out evenly around its place', () => {
  const placed = place(new Array(9).fill(500))
  const columns = [...new Set(placed.map(({ x }) => x))]
  const mean = placed.reduce((sum, { x }) => sum + x, 0) / placed.length
  expect(mean).toBeCloseTo(500)
  expect(columns.map((x) => placed.filter((one) => one.x === x).length)).toEqual([5, 4])
})

test('columns grow before they are moved by more than their width', () => {
  const placed = place(new Array(30).fill(500))
  expect(Math.max(...placed.map(({ x }) => Math.abs(x - 500)))).toBeLessThanOrEqual(room.pitch)
  expect(Math.max(...placed.map(({ row }) => row))).toBe(9)
})
