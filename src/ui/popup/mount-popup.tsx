import { render } from 'preact'
import { createTranslator, type Locale } from '../shared/locale.ts'
import { Popup } from './popup.tsx'
import type { PopupPort } from './popup-port.ts'

/** Draws the popup into an element, under `popup.css`; the result takes it away again. */
export function mountPopup(element: HTMLElement, port: PopupPort, locale: Locale): () => void {
  const translator = createTranslator(locale)
  const { documentElement } = element.ownerDocument
  documentElement.lang = locale
  documentElement.dir = translator.dir
  render(<Popup translator={translator} port={port} />, element)
  return () => render(null, element)
}
