import { expect, test } from 'vitest'
import type { Browser } from 'wxt/browser'
import { concernsPages, isWish, wantLookUp } from '../../../src/extension/wanted-look-up.ts'
import { memoryArea } from './areas.ts'

test('a wish is a wish, and nothing for pages to ask about', async () => {
  const session = memoryArea()
  await wantLookUp(
    { storage: { session } } as unknown as Parameters<typeof wantLookUp>[0],
    ' troops  in Iraq ',
  )
  const changes = Object.fromEntries(
    Object.entries(session.held).map(([key, newValue]) => [key, { newValue }]),
  )
  expect(isWish(changes)).toBe(true)
  expect(concernsPages(changes)).toBe(false)
  const more: Record<string, Browser.storage.StorageChange> = { ...changes, settings: { newValue: {} } }
  expect(concernsPages(more)).toBe(true)
})
