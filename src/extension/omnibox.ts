import type { Browser, WxtBrowser } from 'wxt/browser'
import { activeTab } from './commands.ts'
import { type LateModules, lateModules } from './late-modules.ts'
import { openLookUp } from './open-look-up.ts'
import type { PanelApi } from './open-panel.ts'
import { addressOf, dossierPath } from './own-pages.ts'
import { claimSuggested, escapeMarkup, type Suggestion, suggestionsFor } from './suggestions.ts'

type OmniboxApi = PanelApi & Pick<WxtBrowser, 'action' | 'i18n' | 'omnibox' | 'runtime' | 'storage' | 'tabs'>

interface Options {
  /** Whether the browser reads its markup in suggestions; Firefox shows plain text. */
  markup: boolean
  modules?: () => Promise<LateModules>
}

/** The keyword in the address bar: claims as the reader types; one that is chosen opens in the full record. */
export function startOmnibox(api: OmniboxApi, { markup, modules = lateModules }: Options): void {
  // Not on phones.
  if (!api.omnibox) return
  const hint = api.i18n.getMessage('omniboxHint')
  api.omnibox.setDefaultSuggestion({ description: markup ? escapeMarkup(hint) : hint })
  api.omnibox.onInputChanged.addListener((text, suggest) => {
    void suggestions(text, { markup, modules }).then(suggest, () => suggest([]))
  })
  api.omnibox.onInputEntered.addListener((text, disposition) => {
    void enter(api, { text, disposition, modules })
  })
}

async function suggestions(text: string, { markup, modules }: Required<Options>): Promise<Suggestion[]> {
  const { 'virtual:packs': packs, 'src/core/pack/search-date.ts': core } = await modules()
  const [record] = packs.packs
  if (!record || text.trim() === '') return []
  return suggestionsFor(text, { record, find: core.findClaims, markup })
}

interface Entered {
  text: string
  disposition: `${Browser.omnibox.OnInputEnteredDisposition}`
  modules: () => Promise<LateModules>
}

async function enter(api: OmniboxApi, { text, disposition, modules }: Entered): Promise<void> {
  const { packs } = (await modules())['virtual:packs']
  const claim = packs.map((record) => claimSuggested(text, record)).find((id) => id !== null)
  if (claim === undefined) {
    const tab = await activeTab(api)
    await openLookUp(api, { text, windowId: tab?.windowId })
    return
  }
  const url = addressOf(api, dossierPath(claim))
  if (disposition === 'currentTab') await api.tabs.update({ url })
  else await api.tabs.create({ url, active: disposition === 'newForegroundTab' })
}
