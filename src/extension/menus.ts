import type { Browser, WxtBrowser } from 'wxt/browser'
import { openLookUp } from './open-look-up.ts'
import { openPanel, type PanelApi } from './open-panel.ts'

type MenusApi = PanelApi &
  Pick<WxtBrowser, 'action' | 'contextMenus' | 'i18n' | 'runtime' | 'storage' | 'tabs'>

const LOOK_UP = 'look-up'
const PANEL = 'panel'
const PANEL_HERE = 'panel-here'

/**
 * Puts our entries into the browser's menus, in the browser's language: on a selection, on our button, and on pages of the
 * curated sites. Phones have no such menus.
 */
export async function createMenus(api: MenusApi): Promise<void> {
  if (!api.contextMenus) return
  await api.contextMenus.removeAll()
  const title = (key: 'menuLookUp' | 'menuPanel') => api.i18n.getMessage(key)
  const sites = api.runtime.getManifest().host_permissions ?? []
  api.contextMenus.create({ id: LOOK_UP, title: title('menuLookUp'), contexts: ['selection'] })
  if (!api.sidePanel && !api.sidebarAction) return
  api.contextMenus.create({ id: PANEL, title: title('menuPanel'), contexts: ['action'] })
  api.contextMenus.create({
    id: PANEL_HERE,
    title: title('menuPanel'),
    contexts: ['page'],
    documentUrlPatterns: sites,
  })
}

/** What a choice in the menus does. The panel opens only in the very turn of the choice. */
export async function chooseInMenu(
  api: MenusApi,
  { menuItemId, selectionText = '' }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (menuItemId === LOOK_UP) await openLookUp(api, { text: selectionText, windowId: tab?.windowId })
  if (menuItemId === PANEL || menuItemId === PANEL_HERE) await openPanel(api, tab?.windowId)
}
