import type { WxtBrowser } from 'wxt/browser'
import type { PageMessage, PageToExtension, ReplyTo } from './messages.ts'

/** A background that is ended while it answers answers nobody: so often it is asked again. */
export const AGAIN = 5
/** Milliseconds until it is asked again, when it has been asked anew so many times: soon, then ever more patiently. */
export const pauseAfter = (times: number): number => 250 * 2 ** times

/**
 * Says something to the background and waits for its reply. Null when nobody answers: the extension was updated or
 * removed under the open page (the API then throws at once, or its `runtime.id` is gone).
 */
export async function tellBackground<M extends PageMessage>(
  api: Pick<WxtBrowser, 'runtime'>,
  message: M,
): Promise<ReplyTo<PageToExtension, M['type']> | null> {
  for (let failed = 0; api.runtime?.id; failed++) {
    try {
      return (await api.runtime.sendMessage(message)) ?? null
    } catch {
      if (failed === AGAIN) return null
      await new Promise((resolve) => setTimeout(resolve, pauseAfter(failed)))
    }
  }
  return null
}
