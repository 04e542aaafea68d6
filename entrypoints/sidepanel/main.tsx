import { packs } from 'virtual:packs'
import { browser } from 'wxt/browser'
import '../../src/ui/shared/base.css'
import '../../src/ui/card/record.css'
import '../../src/ui/popup/popup.css'
import '../../src/ui/panel/panel.css'
import { followAppearance } from '../../src/extension/appearance.ts'
import { createPanelPort } from '../../src/extension/panel-port.ts'
import { createRecordPort } from '../../src/extension/record-port.ts'
import { createRecords } from '../../src/extension/records.ts'
import { mountPanel } from '../../src/ui/panel/mount-panel.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('sidepanel/index.html has no #root')
const port = await createPanelPort({
  api: browser,
  record: createRecordPort(packs),
  records: createRecords(packs),
})
await followAppearance(browser, (as) => mountPanel(root, port, as))
