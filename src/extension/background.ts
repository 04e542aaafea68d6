import { type Browser, browser } from 'wxt/browser'
import { answerAboutArticles } from './answer-about-articles.ts'
import { showBadge } from './badge.ts'
import { closeStorage } from './close-storage.ts'
import { runCommand } from './commands.ts'
import { curatedHosts, syncGrantedSites } from './granted-sites.ts'
import { hiddenOn, hideMention } from './hidden-mentions.ts'
import { injectEngine } from './inject.ts'
import { lateMatcher, promiseModules } from './late-modules.ts'
import { chooseInMenu, createMenus } from './menus.ts'
import type { PageSettings } from './messages.ts'
import { startOmnibox } from './omnibox.ts'
import { openGatesOn, tellSettingsChanged } from './open-pages.ts'
import { openDossier } from './own-pages.ts'
import { isPaused, resumedBy } from './paused-sites.ts'
import { type PageCall, readPageCall } from './read-message.ts'
import { loadSettings } from './settings.ts'
import { patternOf, siteOf } from './site.ts'
import { concernsPages } from './wanted-look-up.ts'
import { welcomeAfterInstall } from './welcome-after-install.ts'

/**
 * The background holds no state: it is stopped and started at the browser's will, and whatever it must know stands in
 * storage, in the browser's list of permissions, or in the page. What it remembers of articles only spares work.
 */
export function startBackground(): void {
  void closeStorage(browser.storage)
  browser.runtime.onMessage.addListener((value: unknown, sender, sendResponse) => {
    const call = readPageCall(value, sender, browser.runtime.id)
    if (!call) return undefined
    answer(call).then(sendResponse, () => sendResponse(null))
    return true
  })
  // Firefox for Android has neither commands nor context menus.
  browser.commands?.onCommand.addListener((name, tab) => void runCommand(browser, { name, tab }))
  promiseModules()
  answerAboutArticles(browser, { follow: async () => (await lateMatcher()).follow() })
  startOmnibox(browser, { markup: !import.meta.env.FIREFOX })
  browser.contextMenus?.onClicked.addListener((info, tab) => void chooseInMenu(browser, info, tab))
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup])
    event.addListener(() => void createMenus(browser))
  browser.storage.onChanged.addListener((changes) => {
    if (concernsPages(changes)) void tellSettingsChanged(browser)
    void openGatesOn(browser, resumedBy(changes).map(patternOf))
  })
  browser.permissions.onAdded.addListener((added) => void sitesGranted(added))
  browser.runtime.onInstalled.addListener((details) => void welcomeAfterInstall(browser, details))
  for (const event of [browser.permissions.onRemoved, browser.runtime.onInstalled, browser.runtime.onStartup])
    event.addListener(() => void sync())
}

/** Null where it could not be done: the page asks again. */
async function answer({ message, tabId, url, incognito }: PageCall): Promise<PageSettings | boolean | null> {
  switch (message.type) {
    case 'gate-open':
      return (await settingsShown(tabId, url)).paused || (await injectEngine(browser, tabId)) || null
    case 'page-settings':
      return settingsShown(tabId, url)
    case 'mention-count':
      await showBadge(browser, tabId, { kind: 'mentions', count: message.count })
      return true
    case 'open-dossier':
      await openDossier(browser, { claim: message.claim, beside: tabId })
      return true
    case 'hide-mention': {
      const site = siteOf(url, curatedHosts(browser))
      return site !== null && hideMention(browser.storage, { ...message, site, incognito })
    }
  }
}

/** The settings for a page; where it is paused its tab says so. */
async function settingsShown(tabId: number, url: string): Promise<PageSettings> {
  const settings = await settingsFor(url)
  if (settings.paused) await showBadge(browser, tabId, { kind: 'paused' })
  return settings
}

async function settingsFor(url: string): Promise<PageSettings> {
  const site = siteOf(url, curatedHosts(browser))
  const { cardLanguage, highlight, markedStates, openOn, density, textSize } = await loadSettings(
    browser.storage.local,
  )
  const paused = site !== null && (await isPaused(browser.storage, site))
  const hidden = site === null ? [] : await hiddenOn(browser.storage, site)
  return { cardLanguage, highlight, markedStates, openOn, density, textSize, paused, hidden }
}

/** The reader may be looking at a page of the site: it should not have to be loaded anew. */
async function sitesGranted({ origins = [] }: Browser.permissions.Permissions): Promise<void> {
  await sync()
  await openGatesOn(browser, origins)
}

/** A registration that fails is made again at the next start or grant. */
async function sync(): Promise<void> {
  await syncGrantedSites(browser).catch(() => {})
}
