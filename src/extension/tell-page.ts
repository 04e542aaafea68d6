import type { WxtBrowser } from 'wxt/browser'
import type { EngineMessage, ExtensionToPage, ReplyTo } from './messages.ts'

type TabsApi = Pick<WxtBrowser, 'tabs'>

/** Says something to the engine of a tab. Null when none is there, or when it answers nothing. */
export async function tellPage<M extends EngineMessage>(
  api: TabsApi,
  tabId: number,
  message: M,
): Promise<ReplyTo<ExtensionToPage, M['type']> | null> {
  try {
    return (await api.tabs.sendMessage(tabId, message, { frameId: 0 })) ?? null
  } catch {
    return null
  }
}

export async function tellEveryPage(api: TabsApi, message: EngineMessage): Promise<void> {
  const tabs = await api.tabs.query({}).catch(() => [])
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellPage(api, id, message)))
}
