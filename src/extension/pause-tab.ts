import type { Browser, WxtBrowser } from 'wxt/browser'
import { showBadge } from './badge.ts'
import { curatedHosts } from './granted-sites.ts'
import { isPaused, pauseSite, resumeSite } from './paused-sites.ts'
import { siteOf } from './site.ts'

export type PauseApi = Pick<WxtBrowser, 'action' | 'i18n' | 'runtime' | 'storage'>

/**
 * Pauses or resumes the site of a tab; what follows on its pages, the change of the settings brings about. Gives what
 * then holds: that is not what was asked for where storage refuses.
 */
export async function setPaused(
  api: PauseApi,
  { tab, site, paused }: { tab: Browser.tabs.Tab; site: string; paused: boolean },
): Promise<boolean> {
  const { incognito } = tab
  const holds = paused
    ? await pauseSite(api.storage, { site, incognito })
    : await resumeSite(api.storage, site)
  if (tab.id !== undefined) await showBadge(api, tab.id, { kind: holds ? 'paused' : 'none' })
  return holds
}

/** Nothing for what is no web page. */
export async function togglePause(api: PauseApi, tab: Browser.tabs.Tab): Promise<void> {
  const site = siteOf(tab.url, curatedHosts(api))
  if (site !== null) await setPaused(api, { tab, site, paused: !(await isPaused(api.storage, site)) })
}
