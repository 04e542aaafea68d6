import { expect, test } from 'vitest'
import { nextPlace } from '../../../src/ui/shared/tabs.tsx'

const steps: [key: string, place: number, rtl: boolean, target: number | null][] = [
  ['ArrowRight', 0, false, 1],
  ['ArrowRight', 2, false, 0],
  ['ArrowLeft', 0, false, 2],
  ['ArrowLeft', 0, true, 1],
  ['ArrowRight', 0, true, 2],
  ['Home', 2, true, 0],
  ['End', 0, false, 2],
  ['ArrowDown', 0, false, null],
  ['a', 0, false, null],
]
test.each(steps)('%s from tab %i of three (rtl: %s) leads to %s', (key, place, rtl, target) => {
  expect(nextPlace({ key, place, count: 3, rtl })).toBe(target)
})
