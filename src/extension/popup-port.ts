import type { WxtBrowser } from 'wxt/browser'
import type { PopupPort } from '../ui/popup/popup-port.ts'
import { activeTab } from './commands.ts'
import { hasPanel, openPanel, type PanelApi } from './open-panel.ts'
import { openDossier } from './own-pages.ts'
import { createPagePort, type PageApi } from './page-port.ts'
import type { PackRecordPort } from './record-port.ts'
import type { Records } from './records.ts'
import { changeSettings, loadSettings } from './settings.ts'
import { takeWantedLookUp } from './wanted-look-up.ts'

interface Options {
  api: PageApi & PanelApi & Pick<WxtBrowser, 'tabs' | 'runtime'>
  record: PackRecordPort
  records: Records
  close: () => void
}

/** The popup's port on the browser, bound to the tab that is active when it is made. */
export async function createPopupPort({ api, record, records, close }: Options): Promise<PopupPort> {
  const tab = await activeTab(api)
  return {
    ...record,
    ...createPagePort({ api, records }, tab),
    close,
    wanted: () => takeWantedLookUp(api),
    openPanel: hasPanel(api)
      ? async () => {
          if (!(await openPanel(api, tab?.windowId))) throw new Error('the browser opened no panel')
          close()
        }
      : null,
    async settings() {
      const { language, openOn } = await loadSettings(api.storage.local)
      return { language, openOn }
    },
    async openDossier(claim) {
      await openDossier(api, { claim: claim ?? undefined })
      close()
    },
    async changeSettings(changes) {
      if (!(await changeSettings(api.storage.local, changes))) throw new Error('storage refused')
    },
    async openOptions() {
      await api.runtime.openOptionsPage()
      close()
    },
  }
}
