import type { WxtBrowser } from 'wxt/browser'
import { injectGate } from './inject.ts'
import { tellPage } from './tell-page.ts'

type PagesApi = Pick<WxtBrowser, 'scripting' | 'tabs'>

/** Lets every open page that has an engine know that settings have changed. */
export async function tellSettingsChanged(api: PagesApi): Promise<void> {
  for (const id of await tabIds(api, {})) void tellPage(api, id, { type: 'settings-changed' })
}

/** Lets the gate look anew at open pages under match patterns; those that we may not read are not among them. */
export async function openGatesOn(api: PagesApi, patterns: string[]): Promise<void> {
  if (patterns.length === 0) return
  for (const id of await tabIds(api, { url: patterns })) void injectGate(api, id)
}

async function tabIds(api: PagesApi, query: { url?: string[] }): Promise<number[]> {
  try {
    return (await api.tabs.query(query)).flatMap(({ id }) => id ?? [])
  } catch {
    return []
  }
}
