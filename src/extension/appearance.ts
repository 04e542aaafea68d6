import type { WxtBrowser } from 'wxt/browser'
import type { Appearance } from '../ui/shared/dress-page.ts'
import { chooseLocale } from '../ui/shared/locale.ts'
import { loadSettings } from './settings.ts'

type Api = Pick<WxtBrowser, 'i18n' | 'storage'>

/** In which language and how large and dense the reader wants the extension's own pages. */
async function appearance(api: Api): Promise<Appearance> {
  const { language, density, textSize } = await loadSettings(api.storage.local)
  const locale = language === 'auto' ? chooseLocale([api.i18n.getUILanguage()]) : language
  return { locale, look: { density, textSize } }
}

/** Calls back with it, and again when the reader chooses otherwise. */
export async function followAppearance(api: Api, onAppearance: (as: Appearance) => void): Promise<void> {
  let told = ''
  const tell = async () => {
    const now = await appearance(api)
    const gist = JSON.stringify(now)
    if (gist === told) return
    told = gist
    onAppearance(now)
  }
  await tell()
  api.storage.onChanged.addListener(() => void tell())
}
