import { render } from 'preact'
import '../../src/ui/shared/base.css'
import '../../src/ui/shared/page.css'
import '../../src/ui/options/options.css'
import '../../src/ui/welcome/welcome.css'
import { mountOptions } from '../../src/ui/options/mount-options.tsx'
import type { Locale } from '../../src/ui/shared/locale.ts'
import { Welcome } from '../../src/ui/welcome/welcome.tsx'
import { fixtureOptionsPort, optionsStates } from './options-fixture.ts'

/** The full pages, one at a time: they dress the whole document. No engine marks the welcome page's article here. */
const query = new URLSearchParams(location.search)
const locale: Locale = query.get('lang') === 'ar' ? 'ar' : 'en'
const root = document.querySelector<HTMLElement>('#gallery')
if (root) {
  if (query.get('show') === 'welcome') showWelcome(root)
  else await showOptions(root)
  const page = root.querySelector<HTMLElement>('.hashiya')
  if (page) page.dataset.theme = query.get('theme') === 'dark' ? 'dark' : 'light'
}

function showWelcome(element: HTMLElement) {
  render(
    <Welcome
      locale={locale}
      look={{ density: 'comfortable', textSize: 'medium' }}
      sites={126}
      until="2024-08-15"
      keys="Alt+Shift+J"
      onOptions={() => undefined}
    />,
    element,
  )
}

async function showOptions(element: HTMLElement) {
  const state = optionsStates[query.get('state') ?? 'at first']
  if (state) await mountOptions(element, { port: fixtureOptionsPort(state), browserLanguages: [locale] })
}
