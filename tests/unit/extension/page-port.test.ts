import { expect, test, vi } from 'vitest'
import type { Browser } from 'wxt/browser'
import { createPagePort, type PageApi } from '../../../src/extension/page-port.ts'

type Updated = (id: number, info: { status: string }) => void

/** A browser whose answers about a tab are given by hand; a page without an address is one of the browser's own. */
function browser() {
  const asked: ((tab: object) => void)[] = []
  const updated: Updated[] = []
  const listeners = { addListener: () => {}, removeListener: () => {} }
  const api = {
    runtime: { id: 'ours', onMessage: listeners, getManifest: () => ({ host_permissions: [] }) },
    storage: { onChanged: listeners },
    tabs: {
      onUpdated: { addListener: (listener: Updated) => updated.push(listener), removeListener: () => {} },
      get: () => new Promise((resolve) => asked.push(resolve)),
    },
  } as unknown as PageApi
  return { api, asked, load: () => updated.forEach((listener) => void listener(7, { status: 'complete' })) }
}

test('of two states that are asked for at once the newer one stays, whichever comes first', async () => {
  const { api, asked, load } = browser()
  const told = vi.fn()
  createPagePort({ api, records: { holding: () => null } }, { id: 7 } as Browser.tabs.Tab).subscribe(told)
  load()
  load()
  const [older, newer] = asked
  newer?.({})
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
  older?.({})
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(told).toHaveBeenCalledTimes(1)
  load()
  asked[2]?.({})
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
})
