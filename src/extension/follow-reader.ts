import type { WxtBrowser } from 'wxt/browser'
import { READER_PORT } from './messages.ts'

/** Hears from a tab's engine which mark the reader is at, until the returned function is called or the page goes. */
export function followReader(
  api: Pick<WxtBrowser, 'runtime' | 'tabs'>,
  tabId: number,
  onAt: (mark: string | null) => void,
): () => void {
  const port = api.tabs.connect(tabId, { name: READER_PORT, frameId: 0 })
  port.onMessage.addListener((value: unknown) => {
    const at = readAt(value)
    if (at !== undefined) onAt(at)
  })
  // A tab without an engine hangs up at once; the browser wants the reason to have been looked at.
  port.onDisconnect.addListener(() => void api.runtime.lastError)
  return () => port.disconnect()
}

/** Undefined for what is no message of the engine's. */
export function readAt(value: unknown): string | null | undefined {
  if (typeof value !== 'object' || value === null || !('at' in value)) return undefined
  return typeof value.at === 'string' || value.at === null ? value.at : undefined
}
