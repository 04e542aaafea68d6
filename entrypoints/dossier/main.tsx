import { packs } from 'virtual:packs'
import { browser } from 'wxt/browser'
import '../../src/ui/dossier/dossier.css'
import { loadSettings } from '../../src/extension/settings.ts'
import { mountDossier } from '../../src/ui/dossier/mount-dossier.tsx'
import { chooseLocale } from '../../src/ui/shared/locale.ts'

const root = document.getElementById('root')
if (!root) throw new Error('dossier/index.html has no #root')
const { language } = await loadSettings(browser.storage.local)
mountDossier(root, {
  packs,
  locale: language === 'auto' ? chooseLocale([browser.i18n.getUILanguage()]) : language,
})
