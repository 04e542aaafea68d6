import type { WxtBrowser } from 'wxt/browser'
import type { UnreadableReason } from '../ui/popup/popup-port.ts'

const WEB = /^https?:/

/**
 * Why a tab's page cannot be read, or null where it can. Asked of the browser by running a line in the page: which pages
 * are closed (its store, its reader, its viewer) differs between browsers and changes with them.
 */
export async function probePage(
  api: Pick<WxtBrowser, 'scripting'>,
  { id, url }: { id: number; url: string | undefined },
): Promise<UnreadableReason | null> {
  try {
    const [frame] = await api.scripting.executeScript({
      target: { tabId: id, frameIds: [0] },
      func: () => document.contentType,
    })
    return frame?.result === 'application/pdf' ? 'pdf' : null
  } catch {
    return reasonByAddress(url)
  }
}

function reasonByAddress(url: string | undefined): UnreadableReason {
  if (url?.startsWith('file:')) return 'file'
  if (!url || !WEB.test(url)) return 'browser-page'
  if (/\.pdf$/i.test(new URL(url).pathname)) return 'pdf'
  return isStore(url) ? 'browser-page' : 'no-access'
}

const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]

function isStore(url: string): boolean {
  return STORES.includes(new URL(url).hostname)
}
