import { browser } from 'wxt/browser'
import { showBadge } from './badge.ts'
import { runCommand } from './commands.ts'
import { curatedHosts, syncGrantedSites } from './granted-sites.ts'
import { injectEngine } from './inject.ts'
import type { PageSettings } from './messages.ts'
import { isPaused } from './paused-sites.ts'
import { type PageCall, readPageCall } from './read-message.ts'
import { loadSettings } from './settings.ts'
import { siteOf } from './site.ts'
import { tellEveryPage } from './tell-page.ts'

/**
 * The background holds no state: it is stopped and started at the browser's will, and whatever it must know stands in
 * storage, in the browser's list of permissions, or in the page.
 */
export function startBackground(): void {
  browser.runtime.onMessage.addListener((value: unknown, sender, sendResponse) => {
    const call = readPageCall(value, sender, browser.runtime.id)
    if (!call) return undefined
    answer(call).then(sendResponse, () => sendResponse(null))
    return true
  })
  browser.commands.onCommand.addListener((name, tab) => void runCommand(browser, { name, tab }))
  browser.storage.onChanged.addListener(() => void tellEveryPage(browser, { type: 'settings-changed' }))

  const sync = () => void syncGrantedSites(browser).catch(() => {})
  browser.runtime.onInstalled.addListener(sync)
  browser.runtime.onStartup.addListener(sync)
  browser.permissions.onAdded.addListener(sync)
  browser.permissions.onRemoved.addListener(sync)
}

async function answer({ message, tabId, url }: PageCall): Promise<PageSettings | null> {
  switch (message.type) {
    case 'gate-open':
      if ((await settingsFor(url)).paused) await showBadge(browser, tabId, { kind: 'paused' })
      else await injectEngine(browser, tabId)
      return null
    case 'page-settings': {
      const settings = await settingsFor(url)
      if (settings.paused) await showBadge(browser, tabId, { kind: 'paused' })
      return settings
    }
    case 'mention-count':
      await showBadge(browser, tabId, { kind: 'mentions', count: message.count })
      return null
  }
}

async function settingsFor(url: string): Promise<PageSettings> {
  const site = siteOf(url, curatedHosts(browser))
  const { language, openOn } = await loadSettings(browser.storage.local)
  return { language, openOn, paused: site !== null && (await isPaused(browser.storage, site)) }
}
