import { expect, test, vi } from 'vitest'
import { createPanelPort } from '../../../src/extension/panel-port.ts'
import type { BesidePort } from '../../../src/ui/panel/panel-port.ts'

type Options = Parameters<typeof createPanelPort>[0]

test('a tab whose loading ends before anybody listens for it is read all the same', async () => {
  const statuses = ['loading', 'complete']
  const nobody = { addListener: () => {}, removeListener: () => {} }
  const closed = () => Promise.reject(new Error('cannot access'))
  const api = {
    runtime: { id: 'ours', onMessage: nobody, getManifest: () => ({ host_permissions: [] }) },
    storage: { onChanged: nobody },
    windows: { getCurrent: async () => ({ id: 1 }) },
    scripting: { executeScript: closed },
    tabs: {
      onActivated: nobody,
      onUpdated: nobody,
      query: async () => [{ id: 7, status: 'loading' }],
      get: vi.fn(async () => ({ id: 7, status: statuses.shift() })),
      sendMessage: closed,
    },
  }
  const record = {} as Options['record']
  const port = await createPanelPort({
    api: api as unknown as Options['api'],
    record,
    records: { holding: () => null },
  })
  const page = await new Promise<BesidePort>((resolve) => void port.onPage(resolve))
  expect(await page.state()).toEqual({ kind: 'unreadable', reason: 'unasked' })
  expect(api.tabs.get).toHaveBeenCalledTimes(2)
})
