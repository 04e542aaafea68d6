import { expect, test, vi } from 'vitest'
import { onceInPage } from '../../../src/extension/once-in-page.ts'

function running() {
  let alive = true
  return { isAlive: () => alive, die: () => (alive = false), dispose: vi.fn() }
}

test('what runs is not started again, what has died is ended and replaced', async () => {
  const [first, second] = [running(), running()]
  const start = vi.fn().mockResolvedValueOnce(first).mockResolvedValueOnce(second)
  await onceInPage('a', start)
  await onceInPage('a', start)
  expect(start).toHaveBeenCalledTimes(1)
  first.die()
  await onceInPage('a', start)
  expect(start).toHaveBeenCalledTimes(2)
  expect(first.dispose).toHaveBeenCalledOnce()
  await onceInPage('a', start)
  expect(start).toHaveBeenCalledTimes(2)
})

test('two injections at once start one', async () => {
  const start = vi.fn(async () => running())
  await Promise.all([onceInPage('b', start), onceInPage('b', start), onceInPage('b', start)])
  expect(start).toHaveBeenCalledTimes(1)
})

test('a start that fails keeps quiet and leaves room for the next', async () => {
  const start = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue(running())
  await onceInPage('c', start)
  await onceInPage('c', start)
  expect(start).toHaveBeenCalledTimes(2)
})
