import { expect, test, vi } from 'vitest'
import { welcomeAfterInstall } from '../../../src/extension/welcome-after-install.ts'

type Api = Parameters<typeof welcomeAfterInstall>[0]
type Details = Parameters<typeof welcomeAfterInstall>[1]

const cases: [reason: Details['reason'], installType: string, opens: boolean][] = [
  ['install', 'normal', true],
  ['install', 'admin', true],
  ['install', 'sideload', true],
  ['install', 'development', false],
  ['update', 'normal', false],
  ['chrome_update', 'normal', false],
]
test.each(cases)('after %s of a %s copy: %s', async (reason, installType, opens) => {
  const create = vi.fn()
  const api = {
    management: { getSelf: async () => ({ installType }) },
    runtime: { getURL: (path: string) => `chrome-extension://hashiya${path}` },
    tabs: { create },
  } as unknown as Api
  await welcomeAfterInstall(api, { reason })
  expect(create.mock.calls).toEqual(opens ? [[{ url: 'chrome-extension://hashiya/welcome.html' }]] : [])
})
