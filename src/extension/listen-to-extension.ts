import type { Browser, WxtBrowser } from 'wxt/browser'
import { isExtension } from './is-extension.ts'
import type { EngineMessage, ExtensionToPage, ReplyTo } from './messages.ts'

export type EngineApi = Pick<WxtBrowser, 'runtime'>

/** What is done with each message; the reply may be a promise. */
export type Hearing = {
  [Type in keyof ExtensionToPage]: (
    message: Extract<EngineMessage, { type: Type }>,
  ) => ReplyTo<ExtensionToPage, Type> | Promise<ReplyTo<ExtensionToPage, Type>>
}

/**
 * Answers the extension's own pages and background. Pages cannot send here, scripts of ours in other pages are not
 * heard (see `is-extension.ts`), and what is not in the table, or lacks its fields, is not answered.
 */
export function listenToExtension(
  api: EngineApi,
  { hear, signal }: { hear: Hearing; signal: AbortSignal },
): void {
  const listener = (
    value: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (value: unknown) => void,
  ) => {
    const message = readEngineMessage(value)
    if (!message || !isExtension(sender, api.runtime) || !Object.hasOwn(hear, message.type)) return undefined
    const act = hear[message.type] as (message: EngineMessage) => unknown
    Promise.resolve()
      .then(() => act(message))
      .then(reply, () => reply(null))
    // Keeps the channel open for a reply that comes later.
    return true
  }
  api.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => {
    try {
      api.runtime.onMessage.removeListener(listener)
    } catch {
      // The extension is gone, and its listeners with it.
    }
  })
}

export function readEngineMessage(value: unknown): EngineMessage | null {
  if (typeof value !== 'object' || value === null || !('type' in value)) return null
  switch (value.type) {
    case 'next-mention':
    case 'previous-mention':
    case 'settings-changed':
    case 'list-mentions':
      return { type: value.type }
    case 'show-mention':
    case 'go-to-mention':
    case 'tell-mention':
      return 'id' in value && typeof value.id === 'string' ? { type: value.type, id: value.id } : null
    default:
      return null
  }
}
