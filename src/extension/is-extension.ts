import type { Browser, WxtBrowser } from 'wxt/browser'

/**
 * Whether the extension itself speaks: its background or one of its own pages, in a tab or not. A script of ours in a web
 * page has our id too, but shares a process with that page: one that broke the browser's walls could speak in its name, so
 * it may not say what only the extension may.
 */
export function isExtension(
  sender: Browser.runtime.MessageSender | undefined,
  runtime: Pick<WxtBrowser['runtime'], 'id' | 'getURL'>,
): boolean {
  if (sender?.id === undefined || sender.id !== runtime.id) return false
  if (sender.tab === undefined) return true
  return sender.url?.startsWith((runtime.getURL as (path: string) => string)('/')) === true
}
