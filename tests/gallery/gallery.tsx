import { render } from 'preact'
import { Card } from '../../src/ui/card/card.tsx'
import '../../src/ui/card/card.css'
import '../../src/ui/panel/panel.css'
import { SidePanel } from '../../src/ui/panel/panel.tsx'
import '../../src/ui/popup/popup.css'
import '../../src/ui/dossier/dossier.css'
import type { CardActions } from '../../src/ui/card/card-actions.tsx'
import type { CardPlace } from '../../src/ui/card/card-bar.tsx'
import { Dossier } from '../../src/ui/dossier/dossier.tsx'
import { Popup } from '../../src/ui/popup/popup.tsx'
import { createTranslator, type Locale } from '../../src/ui/shared/locale.ts'
import { fixturePanel, fixturePort, states } from './fixture-port.ts'
import { fixtureRecord } from './fixture-record.ts'
import { cards } from './fixtures.ts'

/** `?show=card&lang=ar&theme=dark`: one language and one theme at a time, every state. */
const query = new URLSearchParams(location.search)
const lang: Locale = query.get('lang') === 'ar' ? 'ar' : 'en'
const theme = query.get('theme') === 'dark' ? 'dark' : 'light'
const SURFACES = ['card', 'popup', 'panel', 'dossier'] as const
const show = SURFACES.find((one) => one === query.get('show')) ?? 'card'
const translator = createTranslator(lang)

/** In a list, cards stand where they are. */
const place: CardPlace = {
  isPinned: false,
  setPinned: () => undefined,
  moveBy: () => undefined,
  moveToNextCorner: () => undefined,
}
const actions: CardActions = {
  linkTo: () => location.href,
  hide: async () => true,
  openDossier: () => undefined,
}

function Menu() {
  const links = SURFACES.flatMap((what) =>
    ['en', 'ar'].flatMap((code) => ['light', 'dark'].map((shade) => [what, code, shade])),
  )
  return (
    <nav>
      {links.map(([what, code, shade]) => (
        <a key={`${what}${code}${shade}`} href={`?show=${what}&lang=${code}&theme=${shade}`}>
          {what} {code} {shade}
        </a>
      ))}
      {['options', 'options&state=much%20chosen', 'welcome'].map((page) => (
        <a key={page} href={`pages.html?show=${page}&lang=${lang}&theme=${theme}`}>
          {decodeURIComponent(page)}
        </a>
      ))}
    </nav>
  )
}

/** States of the dossier are addresses; on paper it is drawn as for the printer. */
function DossierStates() {
  return (
    <>
      <nav>
        {['', '#claim=timetable', '#claim=unknown'].map((hash) => (
          <a key={hash} href={hash || '#'}>
            {hash || 'nothing chosen'}
          </a>
        ))}
        <a href={`?show=dossier&lang=${lang}&theme=${theme}&paper=yes`}>on paper</a>
      </nav>
      <Dossier translator={translator} packs={[fixtureRecord]} printing={query.has('paper')} />
    </>
  )
}

function Gallery() {
  if (show === 'dossier')
    return (
      <>
        <Menu />
        <DossierStates />
      </>
    )
  return (
    <>
      <Menu />
      <div class="cells">
        {show === 'card'
          ? Object.entries(cards).map(([name, models]) => (
              <section class="cell" key={name}>
                <h2>{name}</h2>
                <Card
                  translator={translator}
                  models={models(lang)}
                  place={place}
                  actions={actions}
                  onClose={() => undefined}
                />
              </section>
            ))
          : Object.entries(states).map(([name, state]) => (
              <section class="cell" key={name}>
                <h2>{name}</h2>
                {show === 'popup' ? (
                  <Popup translator={translator} port={fixturePort(state(lang))} />
                ) : (
                  <SidePanel translator={translator} port={fixturePanel(state(lang))} />
                )}
              </section>
            ))}
      </div>
    </>
  )
}

const gallery = document.querySelector('#gallery')
if (gallery) render(<Gallery />, gallery)
document.documentElement.dir = translator.dir
for (const root of document.querySelectorAll<HTMLElement>('.hashiya')) root.dataset.theme = theme
