import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepSheet } from '../../../src/extension/keep-sheet.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A page, and a background that has brought in the sheet when it has been asked `needed` times. */
function openPage({ needed = 0, line = 'none', protocol = 'https:' } = {}) {
  const asked = vi.fn(async () => true)
  const life = new AbortController()
  const window = {
    document: { documentElement: {} },
    location: { protocol },
    setTimeout,
    getComputedStyle: () => ({ textDecorationLine: asked.mock.calls.length < needed ? line : 'underline' }),
  }
  const look = keepSheet({
    api: { runtime: { id: 'ours', sendMessage: asked } } as unknown as Parameters<typeof keepSheet>[0]['api'],
    window: window as unknown as Window,
    signal: life.signal,
  })
  return { asked, life, look }
}

test('nothing is said while the sheet is there', async () => {
  const { asked, look } = openPage()
  await look()
  expect(asked).not.toHaveBeenCalled()
})

test.each([1, 3])('a sheet that is missing is asked for until it is there: %i times', async (needed) => {
  const { asked, look } = openPage({ needed })
  const looked = look()
  await vi.runAllTimersAsync()
  await looked
  expect(asked).toHaveBeenCalledTimes(needed)
  expect(asked).toHaveBeenCalledWith({ type: 'gate-open' })
})

test('what cannot be had is given up, until somebody looks again', async () => {
  const { asked, look } = openPage({ needed: 99 })
  void look()
  // One look is enough at a time.
  void look()
  await vi.runAllTimersAsync()
  const times = asked.mock.calls.length
  expect(times).toBeLessThan(10)
  void look()
  await vi.runAllTimersAsync()
  expect(asked).toHaveBeenCalledTimes(2 * times)
})

test('nobody is asked once the page or the extension has gone', async () => {
  const { asked, life, look } = openPage({ needed: 99 })
  void look()
  life.abort()
  await vi.runAllTimersAsync()
  expect(asked).toHaveBeenCalledOnce()
})

test('a browser that tells nothing of highlights is believed to have the sheet, and own pages link it', async () => {
  for (const page of [
    openPage({ needed: 99, line: '' }),
    openPage({ needed: 99, protocol: 'moz-extension:' }),
  ]) {
    await page.look()
    expect(page.asked).not.toHaveBeenCalled()
  }
})
