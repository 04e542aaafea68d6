import { expect, test } from 'vitest'
import { isMarked } from '../../../src/extension/marked-states.ts'
import type { MarkedState } from '../../../src/ui/shared/choices.ts'

const cases: [
  comparisons: ('same' | 'different' | 'newer' | null)[],
  states: MarkedState[],
  marked: boolean,
][] = [
  [['same'], ['same'], true],
  [['same'], ['different', 'newer', 'uncompared'], false],
  [[null], ['uncompared'], true],
  [[null], ['same', 'different', 'newer'], false],
  [['same', 'different'], ['different'], true],
  [['newer', null], ['same'], false],
  [['newer'], [], false],
]
test.each(cases)('a passage that is %j is among %j: %s', (comparisons, states, marked) => {
  expect(
    isMarked(
      comparisons.map((comparison) => ({ comparison })),
      states,
    ),
  ).toBe(marked)
})
