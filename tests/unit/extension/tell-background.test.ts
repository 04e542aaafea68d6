import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AGAIN, PATIENCE, tellBackground } from '../../../src/extension/tell-background.ts'

type Api = Parameters<typeof tellBackground>[0]

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A background that answers with what `answers` give, one after the other. */
function background(answers: (() => Promise<unknown>)[]) {
  const runtime = { id: 'ours' as string | undefined, sendMessage: vi.fn(() => answers.shift()?.()) }
  return { runtime, api: { runtime } as unknown as Api }
}

const ended = () => Promise.reject(new Error('the message channel closed before a response was received'))

async function ask(api: Api) {
  const told = tellBackground(api, { type: 'page-settings' })
  await vi.runAllTimersAsync()
  return told
}

test('a background that is ended while it answers is asked again', async () => {
  const { api, runtime } = background([ended, ended, async () => 'settings'])
  expect(await ask(api)).toBe('settings')
  expect(runtime.sendMessage).toHaveBeenCalledTimes(3)
})

test('one that never answers is given up', async () => {
  const { api, runtime } = background([...Array(1 + AGAIN).fill(ended), async () => 'late'])
  expect(await ask(api)).toBeNull()
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1 + AGAIN)
})

test('a background that is ended answers nothing, and is asked again too', async () => {
  const { api, runtime } = background([async () => undefined, async () => null, async () => false])
  expect(await ask(api)).toBe(false)
  expect(runtime.sendMessage).toHaveBeenCalledTimes(3)
})

test('one that is ended before it hears is asked again, and the late reply of a slow one changes nothing', async () => {
  const slow = () => new Promise((resolve) => setTimeout(resolve, 2 * PATIENCE, 'late'))
  const { api, runtime } = background([() => new Promise(() => {}), slow, async () => 'settings'])
  expect(await ask(api)).toBe('settings')
  expect(runtime.sendMessage).toHaveBeenCalledTimes(3)
})

test('where the extension has gone nobody is asked, and nobody again', async () => {
  const { api, runtime } = background([
    () => {
      runtime.id = undefined
      return ended()
    },
  ])
  expect(await ask(api)).toBeNull()
  expect(await ask(api)).toBeNull()
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1)
})

test('what has changed meanwhile is said as it is by then', async () => {
  const { api, runtime } = background([ended, async () => true])
  let count = 1
  const told = tellBackground(api, () => ({ type: 'mention-count' as const, count: count++ }))
  await vi.runAllTimersAsync()
  expect(await told).toBe(true)
  expect(runtime.sendMessage.mock.calls).toEqual([
    [{ type: 'mention-count', count: 1 }],
    [{ type: 'mention-count', count: 2 }],
  ])
})
