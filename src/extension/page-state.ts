import type { Browser, WxtBrowser } from 'wxt/browser'
import type { PageState } from '../ui/popup/popup-port.ts'
import { curatedHosts } from './granted-sites.ts'
import { injectEngine } from './inject.ts'
import { pageItemsOf } from './page-items.ts'
import { isPaused } from './paused-sites.ts'
import { probePage } from './probe-page.ts'
import { readListedMentions } from './read-reply.ts'
import type { Records } from './records.ts'
import { siteOf } from './site.ts'
import { tellPage } from './tell-page.ts'

interface Options {
  api: StateApi
  records: Records
}

export type StateApi = Pick<WxtBrowser, 'tabs' | 'scripting' | 'permissions' | 'storage' | 'runtime'>

/**
 * How the page in a tab stands to us. Where we may read it and the gate had stayed shut, the engine is brought in: the
 * reader has asked, and its answer is exact.
 */
export async function readPageState(options: Options, tab: Browser.tabs.Tab | null): Promise<PageState> {
  const { api } = options
  if (tab?.id === undefined) return { kind: 'unreadable', reason: 'gone' }
  const site = siteOf(tab.url, curatedHosts(api))
  if (site !== null && (await isPaused(api.storage, site))) return { kind: 'paused', host: site }
  const found = await listMentions(options, tab.id, site ?? '')
  if (found) return found
  const unreadable = await probePage(api, { id: tab.id, url: tab.url })
  if (site === null) return { kind: 'unreadable', reason: unreadable ?? 'browser-page' }
  if (unreadable) return { kind: 'unreadable', reason: unreadable }
  if (!(await mayReadAlways(api, tab.url))) return { kind: 'not-annotated', host: site, canAnnotate: true }
  if (!(await injectEngine(api, tab.id))) return { kind: 'unreadable', reason: 'no-access' }
  return (await listMentions(options, tab.id, site)) ?? { kind: 'unreadable', reason: 'gone' }
}

async function listMentions(
  { api, records }: Options,
  tabId: number,
  host: string,
): Promise<PageState | null> {
  const listed = readListedMentions(await tellPage(api, tabId, { type: 'list-mentions' }))
  if (!listed) return null
  const items = pageItemsOf(listed, records)
  return { kind: items.marked.length > 0 ? 'mentions' : 'nothing-found', host, items }
}

/** Access that lasts, not the one that a click on our button gives to the open page. */
async function mayReadAlways(api: StateApi, url: string | undefined): Promise<boolean> {
  if (!url) return false
  const { protocol, hostname } = new URL(url)
  return api.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
}
