import type { Browser, WxtBrowser } from 'wxt/browser'
import type { PagePort, PageState } from '../ui/popup/popup-port.ts'
import { curatedHosts } from './granted-sites.ts'
import { hiddenOn, showHidden } from './hidden-mentions.ts'
import { injectEngine } from './inject.ts'
import { onPageChange } from './on-page-change.ts'
import { readPageState, type StateApi } from './page-state.ts'
import { type PauseApi, setPaused } from './pause-tab.ts'
import type { Records } from './records.ts'
import { patternOf, siteOf } from './site.ts'
import { tellPage } from './tell-page.ts'

export type PageApi = StateApi & PauseApi

interface Options {
  api: PageApi
  records: Records
}

/**
 * Popup's and side panel's port on one tab, as it is now: access may only be asked for in the very turn of the click, with
 * no time to look the tab up.
 */
export function createPagePort(options: Options, tab: Browser.tabs.Tab | null): PagePort {
  const { api } = options
  const tabId = tab?.id
  const site = siteOf(tab?.url, curatedHosts(api))
  const listeners = new Set<(state: PageState) => void>()

  let newest = 0

  const refresh = async () => {
    const number = ++newest
    const state = await readPageState(options, tabId === undefined ? null : await currentTab(api, tabId))
    // Of two under way the one begun last knows more, and may be answered first.
    if (number !== newest) return
    for (const listener of listeners) listener(state)
  }

  return {
    state: () => readPageState(options, tab),
    subscribe(onChange) {
      listeners.add(onChange)
      const end = onPageChange(api, tabId, () => void refresh().catch(() => {}))
      return () => {
        listeners.delete(onChange)
        end()
      }
    },
    async show(id) {
      const shown = tabId !== undefined && (await tellPage(api, tabId, { type: 'show-mention', id }))
      if (!shown) throw new Error('the page no longer has this place')
    },
    hiddenHere: async () => (site === null ? 0 : (await hiddenOn(api.storage, site)).length),
    async showHidden() {
      if (site === null || !(await showHidden(api.storage, site)))
        throw new Error('the browser did not keep the change')
    },
    async pause(host, paused) {
      if (!tab || (await setPaused(api, { tab, site: host, paused })) !== paused)
        throw new Error('the browser did not keep the change')
      await refresh()
    },
    async annotateThisPage() {
      if (tabId === undefined || !(await injectEngine(api, tabId)))
        throw new Error('the browser closed the page to us')
      await refresh()
    },
    async alwaysOnThisSite() {
      if (site === null) throw new Error('the page belongs to no site')
      // The gate is brought in by the background, which hears of the grant even when the prompt has closed the popup.
      if (await api.permissions.request({ origins: [patternOf(site)] })) await refresh()
    },
  }
}

async function currentTab(api: Pick<WxtBrowser, 'tabs'>, tabId: number): Promise<Browser.tabs.Tab | null> {
  try {
    return await api.tabs.get(tabId)
  } catch {
    return null
  }
}
