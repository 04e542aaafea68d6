import { render } from 'preact'
import { type Appearance, dressPage } from '../shared/dress-page.ts'
import { createTranslator } from '../shared/locale.ts'
import { SidePanel } from './panel.tsx'
import type { PanelPort } from './panel-port.ts'

/** Draws the side panel into an element, under `popup.css` and `panel.css`, or draws it anew in another appearance. */
export function mountPanel(element: HTMLElement, port: PanelPort, { locale, look }: Appearance): () => void {
  const translator = createTranslator(locale)
  dressPage(element.ownerDocument, { translator, look, title: translator.t('panel.title') })
  render(<SidePanel translator={translator} port={port} />, element)
  return () => render(null, element)
}
