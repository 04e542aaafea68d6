import type { WxtBrowser } from 'wxt/browser'
import type { PageMessage, PageToExtension, ReplyTo } from './messages.ts'

/** A background that is ended while it answers answers nobody, or nothing: so often it is asked again. */
export const AGAIN = 5
/** Milliseconds after which a word was lost: a background that is ended as it starts neither hears it nor is missed. */
export const PATIENCE = 5000
/** Milliseconds until it is asked again, when it has been asked anew so many times: soon, then ever more patiently. */
export const pauseAfter = (times: number): number => 250 * 2 ** times

/**
 * Says something to the background and waits for its reply. What may have changed by the time it is said again is given as a
 * function; null is not said. Null when nobody answers: the extension was updated or
 * removed under the open page (the API then throws at once, or its `runtime.id` is gone).
 */
export async function tellBackground<M extends PageMessage>(
  api: Pick<WxtBrowser, 'runtime'>,
  message: M | (() => M | null),
): Promise<ReplyTo<PageToExtension, M['type']> | null> {
  for (let failed = 0; api.runtime?.id; failed++) {
    const said = typeof message === 'function' ? message() : message
    if (said === null) return null
    const reply = await send(api, said)
    if (reply !== null || failed === AGAIN) return reply
    await new Promise((resolve) => setTimeout(resolve, pauseAfter(failed)))
  }
  return null
}

async function send(api: Pick<WxtBrowser, 'runtime'>, message: PageMessage) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const lost = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null)
  })
  try {
    return (await Promise.race([api.runtime.sendMessage(message), lost])) ?? null
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
