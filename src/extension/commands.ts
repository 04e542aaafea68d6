import { type Browser, browser } from 'wxt/browser'
import { curatedHosts } from './granted-sites.ts'
import { injectGate } from './inject.ts'
import { isPaused, pauseSite, resumeSite } from './paused-sites.ts'
import { siteOf } from './site.ts'
import { tellPage } from './tell-page.ts'

/** What the manifest's commands do in `tab`, the active tab when the browser does not tell. */
export async function onCommand(name: string, tab?: Browser.tabs.Tab): Promise<void> {
  const target = tab ?? (await activeTab())
  if (target?.id === undefined) return
  if (name === 'next-mention' || name === 'previous-mention')
    await tellPage(browser, target.id, { type: name })
  if (name === 'toggle') await togglePause(target)
}

export async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
}

async function togglePause(tab: Browser.tabs.Tab): Promise<void> {
  const site = siteOf(tab.url, curatedHosts(browser))
  if (site === null || tab.id === undefined) return
  if (!(await isPaused(browser.storage, site))) {
    await pauseSite(browser.storage, { site, incognito: tab.incognito })
    return
  }
  await resumeSite(browser.storage, site)
  await injectGate(browser, tab.id)
}
