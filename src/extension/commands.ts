import type { Browser, WxtBrowser } from 'wxt/browser'
import { openLookUp } from './open-look-up.ts'
import { openPanel } from './open-panel.ts'
import { togglePause } from './pause-tab.ts'
import { tellPage } from './tell-page.ts'

/** A phone has no keys, and its browser no commands. */
export interface CommandsApi {
  commands?: Pick<WxtBrowser['commands'], 'getAll'>
}

/** The manifest's commands with their keys; none where the browser knows none. */
export async function listCommands({ commands }: CommandsApi): Promise<Browser.commands.Command[]> {
  return (await commands?.getAll()) ?? []
}

/** What the manifest's commands do in `tab`, or in the active tab where the browser does not tell which. */
export async function runCommand(
  api: WxtBrowser,
  { name, tab }: { name: string; tab: Browser.tabs.Tab | undefined },
): Promise<void> {
  // Before anything is awaited: the browser opens a panel only in the turn of the key itself.
  if (name === 'open-panel') await openPanel(api, tab?.windowId)
  if (name === 'look-up') await openLookUp(api, { text: '', windowId: tab?.windowId })
  const target = tab ?? (await activeTab(api))
  if (target?.id === undefined) return
  if (name === 'next-mention' || name === 'previous-mention') await tellPage(api, target.id, { type: name })
  if (name === 'toggle') await togglePause(api, target)
}

/** Null while no window of the browser's own has the focus. */
export async function activeTab(api: Pick<WxtBrowser, 'tabs'>): Promise<Browser.tabs.Tab | null> {
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
  return tab ?? null
}
