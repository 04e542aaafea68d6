import { packs } from 'virtual:packs'
import { browser } from 'wxt/browser'
import '../../src/ui/popup/popup.css'
import './window.css'
import { createPopupPort } from '../../src/extension/popup-port.ts'
import { createRecordPort } from '../../src/extension/record-port.ts'
import { loadSettings } from '../../src/extension/settings.ts'
import { mountPopup } from '../../src/ui/popup/mount-popup.tsx'
import { chooseLocale } from '../../src/ui/shared/locale.ts'

const root = document.getElementById('root')
if (!root) throw new Error('popup/index.html has no #root')
const [port, { language }] = await Promise.all([
  createPopupPort({ api: browser, record: createRecordPort(packs), close: () => window.close() }),
  loadSettings(browser.storage.local),
])
mountPopup(root, port, language === 'auto' ? chooseLocale([browser.i18n.getUILanguage()]) : language)
