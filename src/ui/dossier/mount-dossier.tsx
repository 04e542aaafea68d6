import { render } from 'preact'
import type { PackRecord } from '../../core/pack/pack.ts'
import { createTranslator, type Locale } from '../shared/locale.ts'
import { Dossier } from './dossier.tsx'

/** Draws the dossier into an element, under `dossier.css`; the result takes it away again. Throws without a pack. */
export function mountDossier(
  element: HTMLElement,
  { packs: [first, ...rest], locale }: { packs: readonly PackRecord[]; locale: Locale },
): () => void {
  if (!first) throw new Error('there is no pack to show')
  const translator = createTranslator(locale)
  const document = element.ownerDocument
  document.documentElement.lang = locale
  document.documentElement.dir = translator.dir
  document.title = `${translator.local(first.title)} – ${translator.t('app.name')}`
  const draw = (printing: boolean) =>
    render(<Dossier translator={translator} packs={[first, ...rest]} printing={printing} />, element)
  const ending = new AbortController()
  // Drawn at once: what waits for a turn comes too late for the paper.
  addEventListener('beforeprint', () => draw(true), ending)
  addEventListener('afterprint', () => draw(false), ending)
  draw(false)
  return () => {
    ending.abort()
    render(null, element)
  }
}
