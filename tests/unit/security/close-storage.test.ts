import { expect, test, vi } from 'vitest'
import { closeStorage } from '../../../src/extension/close-storage.ts'

const CLOSED = { accessLevel: 'TRUSTED_CONTEXTS' }

test('what is stored is closed to scripts in web pages, area by area', async () => {
  const local = { setAccessLevel: vi.fn(async () => {}) }
  const session = { setAccessLevel: vi.fn(async () => {}) }
  await closeStorage({ local, session } as never)
  expect(local.setAccessLevel).toHaveBeenCalledWith(CLOSED)
  expect(session.setAccessLevel).toHaveBeenCalledWith(CLOSED)
})

test.each([
  ['has no such call', {}],
  ['refuses it', { setAccessLevel: async () => Promise.reject(new Error('only for session')) }],
  [
    'throws at it',
    {
      setAccessLevel: () => {
        throw new Error('not here')
      },
    },
  ],
])('nothing is lost where the browser %s', async (_, area) => {
  const session = { setAccessLevel: vi.fn(async () => {}) }
  await expect(closeStorage({ local: area, session } as never)).resolves.toBeUndefined()
  expect(session.setAccessLevel).toHaveBeenCalledWith(CLOSED)
})
