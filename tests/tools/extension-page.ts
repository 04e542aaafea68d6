import type { Worker } from 'playwright-core'
import type { EngineMessage, ListedMentions } from '../../src/extension/messages.ts'
import { pageItemsOf } from '../../src/extension/page-items.ts'
import { createRecords } from '../../src/extension/records.ts'
import type { PageItem } from '../../src/ui/popup/popup-port.ts'
import { bundledPack } from './bundled-pack.ts'

/** What of the browser's API is used inside the extension's worker. */
declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id: number }[]>
    sendMessage(tab: number, message: object, options: { frameId: number }): Promise<unknown>
  }
}

/** Sends a message to the engine in the active tab, as the popup does; null where no engine listens. */
export function tellActivePage(worker: Worker, message: EngineMessage): Promise<unknown> {
  return worker.evaluate(async (sent) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    if (!tab) return null
    return chrome.tabs.sendMessage(tab.id, sent, { frameId: 0 }).catch(() => null)
  }, message)
}

const PATIENCE = 5000
const PAUSE = 200

/** The marked mentions of the active page; none where there are still none after some seconds: the gate may open late. */
export async function waitForMentions(worker: Worker): Promise<PageItem[]> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    const listed = (await tellActivePage(worker, { type: 'list-mentions' })) as ListedMentions | null
    if (listed && listed.marked.length > 0)
      return pageItemsOf(listed, createRecords([bundledPack().record])).marked
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
  return []
}
