import { expect, test } from 'vitest'
import { chooseDock, type Dock, sheetHeight } from '../../../src/ui/card/dock.ts'

const at = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 })

const windows: [name: string, width: number, height: number, left: number, top: number, dock: Dock | null][] =
  [
    ['a desk', 1280, 800, 100, 700, null],
    ['a phone, passage above', 390, 800, 20, 100, 'foot'],
    ['a phone, passage below', 390, 800, 20, 600, 'foot'],
    ['great zoom, passage on the left', 640, 400, 20, 300, 'right'],
    ['great zoom, passage on the right', 640, 400, 500, 300, 'left'],
  ]
test.each(windows)('%s', (_, width, height, left, top, dock) => {
  expect(chooseDock({ anchor: at(left, top), width, height })).toBe(dock)
})

test.each([
  ['leaves the passage in sight', 300, 472],
  ['fills no more than two thirds', 20, 528],
  ['stays high enough to read', 700, 360],
])('a sheet %s', (_, top, height) => {
  expect(sheetHeight({ anchor: at(0, top), width: 390, height: 800 })).toBe(height)
})
