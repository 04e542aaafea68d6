import type { Browser, WxtBrowser } from 'wxt/browser'
import { addressOf } from './own-pages.ts'

/**
 * Opens the welcome page where the extension was installed just now: not where it, or the browser, was updated, nor for
 * a copy loaded from a folder, whose developer sees it often enough.
 */
export async function welcomeAfterInstall(
  api: Pick<WxtBrowser, 'management' | 'runtime' | 'tabs'>,
  { reason }: Pick<Browser.runtime.InstalledDetails, 'reason'>,
): Promise<void> {
  if (reason !== 'install' || (await api.management.getSelf()).installType === 'development') return
  await api.tabs.create({ url: addressOf(api, '/welcome.html') })
}
