import { expect, test } from 'vitest'
import { insideWindow, nextCorner, type Point, stepOf } from '../../../src/ui/card/pin.ts'

const room = { card: { width: 400, height: 300 }, window: { width: 1000, height: 700 } }

test.each<[name: string, at: Point, stands: Point]>([
  ['inside', { x: 100, y: 50 }, { x: 100, y: 50 }],
  ['past the left and upper edge', { x: -50, y: -9 }, { x: 8, y: 8 }],
  ['past the right and lower edge', { x: 900, y: 699 }, { x: 592, y: 392 }],
])('a card %s', (_, at, stands) => {
  expect(insideWindow(at, room)).toEqual(stands)
})

test('of a card that is larger than the window the head is in it', () => {
  expect(insideWindow({ x: 300, y: 300 }, { ...room, window: { width: 200, height: 200 } })).toEqual({
    x: 8,
    y: 8,
  })
})

test('corners follow clockwise, from wherever the card stands', () => {
  const way = [{ x: 40, y: 30 }]
  for (let turn = 0; turn < 4; turn++) way.push(nextCorner(way.at(-1) as Point, room))
  expect(way.slice(1)).toEqual([
    { x: 592, y: 8 },
    { x: 592, y: 392 },
    { x: 8, y: 392 },
    { x: 8, y: 8 },
  ])
})

test.each([
  ['ArrowLeft', false, { x: -16, y: 0 }],
  ['ArrowRight', false, { x: 16, y: 0 }],
  ['ArrowUp', true, { x: 0, y: -96 }],
  ['ArrowDown', false, { x: 0, y: 16 }],
  ['Enter', false, null],
])('%s (with shift: %s)', (key, shiftKey, way) => {
  expect(stepOf({ key, shiftKey })).toEqual(way)
})
