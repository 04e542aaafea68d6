import { render } from 'preact'
import { type Appearance, dressPage } from '../shared/dress-page.ts'
import { createTranslator } from '../shared/locale.ts'
import { Popup } from './popup.tsx'
import type { PopupPort } from './popup-port.ts'

/** Draws the popup into an element, under `popup.css`, or anew in another appearance; the result takes it away again. */
export function mountPopup(element: HTMLElement, port: PopupPort, { locale, look }: Appearance): () => void {
  const translator = createTranslator(locale)
  dressPage(element.ownerDocument, { translator, look })
  render(<Popup translator={translator} port={port} />, element)
  return () => render(null, element)
}
