import { render } from 'preact'
import { createDossierPage } from '../../src/ui/dossier/dossier-page.tsx'
import { mountOptions } from '../../src/ui/options/mount-options.tsx'
import { mountPanel } from '../../src/ui/panel/mount-panel.tsx'
import { mountPopup } from '../../src/ui/popup/mount-popup.tsx'
import type { Locale } from '../../src/ui/shared/locale.ts'
import type { Look } from '../../src/ui/shared/look.ts'
import { Welcome } from '../../src/ui/welcome/welcome.tsx'
import { fixturePanel, fixturePort } from './fixture-port.ts'
import { fixtureRecord } from './fixture-record.ts'
import { fixtureOptionsPort, optionsStates } from './options-fixture.ts'
import { perform } from './perform.ts'
import { showCard } from './show-card.ts'
import { panelStates, popupStates } from './states.ts'

/**
 * One surface in one state, alone in its document and under its own sheets, as it stands in the extension:
 * `?show=popup&state=look-up&lang=ar`. Without `theme` it follows the system. The attribute `data-shown` on the root
 * element tells that it stands. No engine marks the welcome page's article here.
 */
const query = new URLSearchParams(location.search)
const locale: Locale = query.get('lang') === 'ar' ? 'ar' : 'en'
const state = query.get('state')
const look: Look = { density: 'comfortable', textSize: 'medium' }

const SURFACES: Record<string, (root: HTMLElement) => Promise<unknown>> = {
  async card(root) {
    await showCard(root, { locale, state: state ?? 'accounts differ' })
  },
  async popup(root) {
    await inOrder(
      () => import('../../src/ui/shared/base.css'),
      () => import('../../src/ui/card/record.css'),
      () => import('../../src/ui/popup/popup.css'),
      () => import('../../entrypoints/popup/window.css'),
    )
    const { page, port, acts = [] } = found(popupStates, 'mentions')
    mountPopup(root, fixturePort(page(locale), port), { locale, look })
    await perform(root, acts, locale)
  },
  async panel(root) {
    await inOrder(
      () => import('../../src/ui/shared/base.css'),
      () => import('../../src/ui/card/record.css'),
      () => import('../../src/ui/popup/popup.css'),
      () => import('../../src/ui/panel/panel.css'),
    )
    const { page, port, acts = [] } = found(panelStates, 'mentions')
    mountPanel(root, fixturePanel(page(locale), port), { locale, look })
    await perform(root, acts, locale)
  },
  async dossier(root) {
    await inOrder(
      () => import('../../src/ui/shared/base.css'),
      () => import('../../src/ui/card/record.css'),
      () => import('../../src/ui/dossier/dossier.css'),
    )
    location.hash = query.get('hash') ?? ''
    createDossierPage(root, { packs: [fixtureRecord] }).show({ locale, look })
    if (state === 'on paper') dispatchEvent(new Event('beforeprint'))
  },
  async options(root) {
    await inOrder(
      () => import('../../src/ui/shared/base.css'),
      () => import('../../src/ui/shared/page.css'),
      () => import('../../src/ui/options/options.css'),
    )
    const port = fixtureOptionsPort(found(optionsStates, 'at first'))
    await mountOptions(root, { port, browserLanguages: [locale] })
  },
  async welcome(root) {
    await inOrder(
      () => import('../../src/ui/shared/base.css'),
      () => import('../../src/ui/shared/page.css'),
      () => import('../../src/ui/welcome/welcome.css'),
    )
    render(
      <Welcome
        locale={locale}
        look={look}
        sites={126}
        until="2024-08-15"
        keys="Alt+Shift+J"
        onOptions={() => undefined}
      />,
      root,
    )
  },
}

/** Which sheet comes last decides. */
async function inOrder(...sheets: (() => Promise<unknown>)[]) {
  for (const load of sheets) await load()
}

function found<State>(states: Record<string, State>, usual: string): State {
  const one = states[state ?? usual]
  if (!one) throw new Error(`there is no state “${state}” but ${Object.keys(states).join(', ')}`)
  return one
}

const root = document.querySelector<HTMLElement>('#gallery')
if (root) {
  await SURFACES[query.get('show') ?? '']?.(root)
  const theme = query.get('theme')
  if (theme) for (const one of root.querySelectorAll<HTMLElement>('.hashiya')) one.dataset.theme = theme
  document.documentElement.dataset.shown = ''
}
