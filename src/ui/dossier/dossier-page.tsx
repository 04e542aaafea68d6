import { render } from 'preact'
import type { PackRecord } from '../../core/pack/pack.ts'
import { type Appearance, dressPage } from '../shared/dress-page.ts'
import { createTranslator } from '../shared/locale.ts'
import { Dossier } from './dossier.tsx'

export interface DossierPage {
  /** Draws it, or draws it anew in another appearance. */
  show(appearance: Appearance): void
  /** Takes it away again. */
  end(): void
}

/** The dossier in an element, under `dossier.css`. Throws without a pack. */
export function createDossierPage(
  element: HTMLElement,
  { packs: [first, ...rest] }: { packs: readonly PackRecord[] },
): DossierPage {
  if (!first) throw new Error('there is no pack to show')
  let translator = createTranslator('en')
  const draw = (printing: boolean) =>
    render(<Dossier translator={translator} packs={[first, ...rest]} printing={printing} />, element)
  const ending = new AbortController()
  // Drawn at once: what waits for a turn comes too late for the paper.
  addEventListener('beforeprint', () => draw(true), ending)
  addEventListener('afterprint', () => draw(false), ending)
  return {
    show({ locale, look }) {
      translator = createTranslator(locale)
      const title = `${translator.local(first.title)} – ${translator.t('app.name')}`
      dressPage(element.ownerDocument, { translator, look, title })
      draw(false)
    },
    end() {
      ending.abort()
      render(null, element)
    },
  }
}
