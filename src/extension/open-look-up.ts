import type { WxtBrowser } from 'wxt/browser'
import { openPanel, type PanelApi } from './open-panel.ts'
import { addressOf } from './own-pages.ts'
import { wantLookUp } from './wanted-look-up.ts'

/**
 * Opens the look-up with a text filled in: in the side panel, in the popup where there is none or the browser wants a
 * gesture that it has not seen, in a tab where that does not open either. To be called as `openPanel` is.
 */
export async function openLookUp(
  api: PanelApi & Pick<WxtBrowser, 'action' | 'runtime' | 'storage' | 'tabs'>,
  { text, windowId }: { text: string; windowId: number | undefined },
): Promise<void> {
  const opening = openPanel(api, windowId)
  await wantLookUp(api, text, windowId)
  if (await opening) return
  await api.action.openPopup().catch(() => api.tabs.create({ url: addressOf(api, '/popup.html') }))
}
