import type { WxtBrowser } from 'wxt/browser'

/** What the browsers call the same thing. Firefox has a sidebar, Chromium a side panel, a phone neither. */
export interface PanelApi {
  sidePanel?: Pick<WxtBrowser['sidePanel'], 'open'>
  sidebarAction?: { open(): Promise<void> }
}

/** Whether the browser has a place beside the page. */
export const hasPanel = ({ sidePanel, sidebarAction }: PanelApi): boolean =>
  sidePanel?.open !== undefined || sidebarAction?.open !== undefined

/**
 * Opens the panel in a window; one that is open stays. To be called in the very turn of the reader's click, key or choice,
 * with nothing awaited before: otherwise browsers refuse. False where they do, or have no panel.
 */
export async function openPanel(api: PanelApi, windowId: number | undefined): Promise<boolean> {
  try {
    if (api.sidePanel && windowId !== undefined) await api.sidePanel.open({ windowId })
    else if (api.sidebarAction) await api.sidebarAction.open()
    else return false
    return true
  } catch {
    return false
  }
}
