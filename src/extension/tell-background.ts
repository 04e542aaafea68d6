import type { WxtBrowser } from 'wxt/browser'
import type { PageMessage, PageToExtension, ReplyTo } from './messages.ts'

/** A background that is ended while it answers answers nobody: how often, and after how many milliseconds, it is asked again. */
export const AGAIN = 3
export const PAUSE = 400

/**
 * Says something to the background and waits for its reply. Null when nobody answers: the extension was updated or
 * removed under the open page (the API then throws at once, or its `runtime.id` is gone).
 */
export async function tellBackground<M extends PageMessage>(
  api: Pick<WxtBrowser, 'runtime'>,
  message: M,
): Promise<ReplyTo<PageToExtension, M['type']> | null> {
  for (let left = AGAIN; api.runtime?.id; left--) {
    try {
      return (await api.runtime.sendMessage(message)) ?? null
    } catch {
      if (left === 0) return null
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }
  return null
}
