import type { Browser, WxtBrowser } from 'wxt/browser'
import { readPageCall } from './read-message.ts'
import { concernsPages } from './wanted-look-up.ts'

/**
 * Calls back when a tab's mentions were counted anew, when it has loaded another page, or when settings changed.
 * Returns the function that ends it.
 */
export function onPageChange(
  api: Pick<WxtBrowser, 'runtime' | 'storage' | 'tabs'>,
  tabId: number | undefined,
  onChange: () => void,
): () => void {
  const onMessage = (value: unknown, sender: Browser.runtime.MessageSender) => {
    const call = readPageCall(value, sender, api.runtime.id)
    if (call?.tabId === tabId && call?.message.type === 'mention-count') onChange()
  }
  const onUpdated = (id: number, { status }: Browser.tabs.OnUpdatedInfo) => {
    if (id === tabId && status === 'complete') onChange()
  }
  api.runtime.onMessage.addListener(onMessage)
  api.tabs.onUpdated.addListener(onUpdated)
  const onStored = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (concernsPages(changes)) onChange()
  }
  api.storage.onChanged.addListener(onStored)
  return () => {
    api.runtime.onMessage.removeListener(onMessage)
    api.tabs.onUpdated.removeListener(onUpdated)
    api.storage.onChanged.removeListener(onStored)
  }
}
