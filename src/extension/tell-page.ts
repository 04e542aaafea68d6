import type { WxtBrowser } from 'wxt/browser'
import type { EngineMessage, ExtensionToPage, ReplyTo } from './messages.ts'

/** Says something to the engine of a tab. Null when none is there, or when it answers nothing. */
export async function tellPage<M extends EngineMessage>(
  api: Pick<WxtBrowser, 'tabs'>,
  tabId: number,
  message: M,
): Promise<ReplyTo<ExtensionToPage, M['type']> | null> {
  try {
    return (await api.tabs.sendMessage(tabId, message, { frameId: 0 })) ?? null
  } catch {
    return null
  }
}
