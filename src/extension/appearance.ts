import type { WxtBrowser } from 'wxt/browser'
import { chooseLocale, type Locale } from '../ui/shared/locale.ts'
import type { Look } from '../ui/shared/look.ts'
import { loadSettings } from './settings.ts'

/** In which language and how large and dense the reader wants the extension's own pages. */
export async function loadAppearance(
  api: Pick<WxtBrowser, 'i18n' | 'storage'>,
): Promise<{ locale: Locale; look: Look }> {
  const { language, density, textSize } = await loadSettings(api.storage.local)
  const locale = language === 'auto' ? chooseLocale([api.i18n.getUILanguage()]) : language
  return { locale, look: { density, textSize } }
}
