import type { WxtBrowser } from 'wxt/browser'
import type { PageMessage, PageToExtension, ReplyTo } from './messages.ts'

/**
 * Says something to the background and waits for its reply. Null when nobody answers: the extension was updated or
 * removed under the open page (the API then throws at once, or its `runtime.id` is gone).
 */
export async function tellBackground<M extends PageMessage>(
  api: Pick<WxtBrowser, 'runtime'>,
  message: M,
): Promise<ReplyTo<PageToExtension, M['type']> | null> {
  try {
    if (!api.runtime?.id) return null
    return (await api.runtime.sendMessage(message)) ?? null
  } catch {
    return null
  }
}
