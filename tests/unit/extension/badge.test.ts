import { expect, test } from 'vitest'
import { type BadgeState, badgeText } from '../../../src/extension/badge.ts'

test.each<[BadgeState, string]>([
  [{ kind: 'none' }, ''],
  [{ kind: 'mentions', count: 0 }, ''],
  [{ kind: 'mentions', count: 1 }, '1'],
  [{ kind: 'mentions', count: 99 }, '99'],
  [{ kind: 'mentions', count: 100 }, '99+'],
  [{ kind: 'paused' }, 'II'],
])('%o is shown as "%s"', (state, text) => {
  expect(badgeText(state)).toBe(text)
})
