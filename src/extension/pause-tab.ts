import type { Browser, WxtBrowser } from 'wxt/browser'
import { curatedHosts } from './granted-sites.ts'
import { injectGate } from './inject.ts'
import { isPaused, pauseSite, resumeSite } from './paused-sites.ts'
import { siteOf } from './site.ts'

/** Pauses the tab's site, or resumes it and lets the gate look at the page again. Nothing for what is no web page. */
export async function togglePause(
  api: Pick<WxtBrowser, 'runtime' | 'scripting' | 'storage'>,
  tab: Browser.tabs.Tab,
): Promise<void> {
  const site = siteOf(tab.url, curatedHosts(api))
  if (site === null || tab.id === undefined) return
  if (!(await isPaused(api.storage, site))) {
    await pauseSite(api.storage, { site, incognito: tab.incognito })
    return
  }
  await resumeSite(api.storage, site)
  await injectGate(api, tab.id)
}
