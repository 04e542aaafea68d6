import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseSide, heightOn, placeOn, type Side } from '../../../src/ui/card/beside.ts'
import { EDGE } from '../../../src/ui/card/pin.ts'

const at = (left: number, top: number, width = 80) => ({ left, top, right: left + width, bottom: top + 20 })
const card = { width: 400, height: 340 }
const desk = { width: 1280, height: 800 }

const places: [name: string, left: number, top: number, window: typeof desk, side: Side][] = [
  ['in the middle', 600, 300, desk, 'below'],
  ['at the foot', 600, 700, desk, 'above'],
  ['in a low window, on the left', 100, 240, { width: 1280, height: 500 }, 'right'],
  ['in a low window, on the right', 1100, 240, { width: 1280, height: 500 }, 'left'],
  ['in a small window', 100, 280, { width: 500, height: 500 }, 'above'],
]
test.each(places)('beside a passage %s', (_, left, top, window, side) => {
  expect(chooseSide({ anchor: at(left, top), ...window }, card)).toBe(side)
})

describe('a card begins where the passage begins', () => {
  test.each([
    ['ltr', 200, 200],
    ['rtl', 700, 380],
    ['ltr', 1200, 872],
    ['rtl', 100, EDGE],
  ])('%s, at %i: %i', (dir, left, x) => {
    expect(placeOn('below', { around: { anchor: at(left, 100), ...desk }, card, dir })).toEqual({ x, y: 128 })
  })
})

const box = fc
  .record({
    left: fc.integer({ min: 0, max: 1200 }),
    top: fc.integer({ min: 0, max: 780 }),
    width: fc.integer({ min: 1, max: 600 }),
  })
  .map(({ left, top, width }) => ({ ...at(left, top), right: Math.min(1280, left + width) }))

test('a card covers no passage in the window, and is wholly in the window where its side has room', () => {
  fc.assert(
    fc.property(box, fc.constantFrom('ltr', 'rtl'), (anchor, dir) => {
      const around = { anchor, ...desk }
      const side = chooseSide(around, card)
      const limited = { ...card, height: Math.min(card.height, heightOn(side, around)) }
      const { x, y } = placeOn(side, { around, card: limited, dir })
      const [right, bottom] = [x + limited.width, y + limited.height]
      expect(right <= anchor.left || x >= anchor.right || bottom <= anchor.top || y >= anchor.bottom).toBe(
        true,
      )
      expect([x >= EDGE, y >= EDGE, right <= 1280 - EDGE, bottom <= 800 - EDGE]).toEqual([
        true,
        true,
        true,
        true,
      ])
    }),
  )
})
