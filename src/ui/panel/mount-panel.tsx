import { render } from 'preact'
import { createTranslator, type Locale } from '../shared/locale.ts'
import { SidePanel } from './panel.tsx'
import type { PanelPort } from './panel-port.ts'

/** Draws the side panel into an element, under `popup.css` and `panel.css`, or draws it anew in another language. */
export function mountPanel(element: HTMLElement, port: PanelPort, locale: Locale): () => void {
  const translator = createTranslator(locale)
  const { documentElement } = element.ownerDocument
  documentElement.lang = locale
  documentElement.dir = translator.dir
  element.ownerDocument.title = translator.t('panel.title')
  render(<SidePanel translator={translator} port={port} />, element)
  return () => render(null, element)
}
