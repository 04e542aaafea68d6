import { packs } from 'virtual:packs'
import { browser } from 'wxt/browser'
import '../../src/ui/popup/popup.css'
import './window.css'
import { loadAppearance } from '../../src/extension/appearance.ts'
import { followLocale } from '../../src/extension/interface-locale.ts'
import { createPopupPort } from '../../src/extension/popup-port.ts'
import { createRecordPort } from '../../src/extension/record-port.ts'
import { mountPopup } from '../../src/ui/popup/mount-popup.tsx'
import { wear } from '../../src/ui/shared/look.ts'

const root = document.getElementById('root')
if (!root) throw new Error('popup/index.html has no #root')
const [port, { look }] = await Promise.all([
  createPopupPort({ api: browser, record: createRecordPort(packs), close: () => window.close() }),
  loadAppearance(browser),
])
wear(document.documentElement, look)
await followLocale(browser, (locale) => mountPopup(root, port, locale))
