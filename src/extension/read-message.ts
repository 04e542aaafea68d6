import type { Browser } from 'wxt/browser'
import type { PageMessage } from './messages.ts'

/** A page's message and where it came from. */
export interface PageCall {
  message: PageMessage
  tabId: number
  url: string
  /** From a private window: nothing of it may be written to disk. */
  incognito: boolean
}

/**
 * Reads what arrived at the background. Null for anything but a message of `PageToExtension` from a content script of
 * ours in the top frame of a tab.
 */
export function readPageCall(
  value: unknown,
  sender: Browser.runtime.MessageSender,
  ownId: string,
): PageCall | null {
  const message = readPageMessage(value)
  const tabId = sender.tab?.id
  if (!message || sender.id !== ownId || sender.frameId !== 0 || tabId === undefined || !sender.url)
    return null
  return { message, tabId, url: sender.url, incognito: sender.tab?.incognito === true }
}

function readPageMessage(value: unknown): PageMessage | null {
  if (typeof value !== 'object' || value === null || !('type' in value)) return null
  switch (value.type) {
    case 'gate-open':
    case 'page-settings':
      return { type: value.type }
    case 'open-dossier':
      return 'claim' in value && isShort(value.claim) ? { type: value.type, claim: value.claim } : null
    case 'hide-mention':
      return readHiding(value)
    case 'mention-count':
      return 'count' in value && Number.isSafeInteger(value.count) && Number(value.count) >= 0
        ? { type: 'mention-count', count: Number(value.count) }
        : null
    default:
      return null
  }
}

function readHiding(value: object): PageMessage | null {
  const { claim, quote, hidden } = value as Record<string, unknown>
  return isShort(claim) && isShort(quote) && typeof hidden === 'boolean'
    ? { type: 'hide-mention', claim, quote, hidden }
    : null
}

/** Longer than any claim's id or any sentence: what is longer was not sent by our engine. */
const LONGEST = 5000

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST
