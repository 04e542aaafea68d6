import { type ComponentChildren, render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Card } from '../../src/ui/card/card.tsx'
import '../../src/ui/shared/base.css'
import '../../src/ui/card/card.css'
import '../../src/ui/panel/panel.css'
import { SidePanel } from '../../src/ui/panel/panel.tsx'
import '../../src/ui/popup/popup.css'
import { Popup } from '../../src/ui/popup/popup.tsx'
import { createTranslator, type Locale } from '../../src/ui/shared/locale.ts'
import { actionsFor, placeFor } from './card-parts.ts'
import { fixturePanel, fixturePort } from './fixture-port.ts'
import { type Act, nextFrame, perform } from './perform.ts'
import { cardStates, panelStates, popupStates } from './states.ts'

/** `?show=card&lang=ar&theme=dark`: one language and one theme at a time, every state. */
const query = new URLSearchParams(location.search)
const lang: Locale = query.get('lang') === 'ar' ? 'ar' : 'en'
const theme = query.get('theme') === 'dark' ? 'dark' : 'light'
const translator = createTranslator(lang)

const CELLS = { card: cardCells, popup: popupCells, panel: panelCells }
type Shown = keyof typeof CELLS
const SHOWN = Object.keys(CELLS) as Shown[]
const show = SHOWN.find((one) => one === query.get('show')) ?? 'card'

/** The surfaces that fill a window are shown alone, each in a document of its own. */
const ALONE = [
  'dossier',
  'dossier&hash=claim=timetable',
  'dossier&hash=claim=unknown',
  'dossier&state=on%20paper',
  'options',
  'options&state=much%20chosen',
  'welcome',
]

function Menu() {
  const links = SHOWN.flatMap((what) =>
    ['en', 'ar'].flatMap((code) => ['light', 'dark'].map((shade) => [what, code, shade])),
  )
  return (
    <nav>
      {links.map(([what, code, shade]) => (
        <a key={`${what}${code}${shade}`} href={`?show=${what}&lang=${code}&theme=${shade}`}>
          {what} {code} {shade}
        </a>
      ))}
      {ALONE.map((page) => (
        <a key={page} href={`surface.html?show=${page}&lang=${lang}&theme=${theme}`}>
          {decodeURIComponent(page)}
        </a>
      ))}
    </nav>
  )
}

/** One cell after the other: they share one focus. */
let acting = Promise.resolve()

function Cell({ name, acts, children }: { name: string; acts?: Act[]; children: ComponentChildren }) {
  const cell = useRef<HTMLElement>(null)
  useEffect(() => {
    const { current } = cell
    if (current && acts) acting = acting.then(() => perform(current, acts, lang))
  }, [acts])
  return (
    <section ref={cell} class="cell">
      <h2>{name}</h2>
      {children}
    </section>
  )
}

function asSheet(box: HTMLElement | null) {
  box?.querySelector('.card')?.setAttribute('data-dock', 'foot')
}

function cardCells() {
  return Object.entries(cardStates).map(([name, { models, pinned, sheet, full, acts }]) => (
    <Cell key={name} name={name} {...(acts && { acts })}>
      <div ref={sheet ? asSheet : null}>
        <Card
          translator={translator}
          models={models(lang)}
          place={placeFor(pinned === true)}
          actions={actionsFor(full !== true)}
          onClose={() => undefined}
        />
      </div>
    </Cell>
  ))
}

function popupCells() {
  return Object.entries(popupStates).map(([name, { page, port, acts }]) => (
    <Cell key={name} name={name} {...(acts && { acts })}>
      <Popup translator={translator} port={fixturePort(page(lang), port)} />
    </Cell>
  ))
}

function panelCells() {
  return Object.entries(panelStates).map(([name, { page, port, acts }]) => (
    <Cell key={name} name={name} {...(acts && { acts })}>
      <SidePanel translator={translator} port={fixturePanel(page(lang), port)} />
    </Cell>
  ))
}

const gallery = document.querySelector('#gallery')
if (gallery)
  render(
    <>
      <Menu />
      <div class="cells">{CELLS[show]()}</div>
    </>,
    gallery,
  )
document.documentElement.dir = translator.dir
for (const root of document.querySelectorAll<HTMLElement>('.hashiya')) root.dataset.theme = theme
// Effects run after the first frame, and what the last of them asked for comes a little later.
await nextFrame()
await acting
for (let count = 0; count < 5; count++) await nextFrame()
if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
document.documentElement.dataset.shown = ''
