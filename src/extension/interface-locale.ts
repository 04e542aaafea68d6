import type { WxtBrowser } from 'wxt/browser'
import { chooseLocale, type Locale } from '../ui/shared/locale.ts'
import { loadSettings } from './settings.ts'

/** The language of the extension's own pages: the reader's choice, else the browser's. */
async function interfaceLocale(api: Pick<WxtBrowser, 'i18n' | 'storage'>): Promise<Locale> {
  const { language } = await loadSettings(api.storage.local)
  return language === 'auto' ? chooseLocale([api.i18n.getUILanguage()]) : language
}

/** Calls back with that language, and again when the reader chooses another. */
export async function followLocale(
  api: Pick<WxtBrowser, 'i18n' | 'storage'>,
  onLocale: (locale: Locale) => void,
): Promise<void> {
  let told = await interfaceLocale(api)
  onLocale(told)
  api.storage.onChanged.addListener(async () => {
    const locale = await interfaceLocale(api)
    if (locale === told) return
    told = locale
    onLocale(locale)
  })
}
