import { packs } from 'virtual:packs'
import { browser } from 'wxt/browser'
import '../../src/ui/shared/base.css'
import '../../src/ui/card/record.css'
import '../../src/ui/popup/popup.css'
import './window.css'
import { followAppearance } from '../../src/extension/appearance.ts'
import { createPopupPort } from '../../src/extension/popup-port.ts'
import { createRecordPort } from '../../src/extension/record-port.ts'
import { createRecords } from '../../src/extension/records.ts'
import { mountPopup } from '../../src/ui/popup/mount-popup.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('popup/index.html has no #root')
const port = await createPopupPort({
  api: browser,
  record: createRecordPort(packs),
  records: createRecords(packs),
  close: () => window.close(),
})
await followAppearance(browser, (as) => mountPopup(root, port, as))
