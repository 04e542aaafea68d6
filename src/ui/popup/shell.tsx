import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Translator, Under } from '../shared/locale.ts'
import { Tabs } from '../shared/tabs.tsx'
import { TranslatorContext } from '../shared/translator-context.ts'
import type { LookUpWish } from './lookup-tab.tsx'

export type Part = Under<'popup.tab'>

/** Which part of popup or side panel stands in front, and what of it the look-up must know. */
export function useParts() {
  const [part, setPart] = useState<Part>('page')
  const [isChosen, setChosen] = useState(false)
  const [wish, setWish] = useState<LookUpWish | null>(null)

  function select(id: Part, by: 'choice' | 'arrow') {
    setPart(id)
    setChosen(by === 'choice')
  }

  return {
    part,
    select,
    lookUp: () => select('lookup', 'choice'),
    /** To be called with what the reader has asked for elsewhere. */
    wishFor(text: string) {
      setWish({ text })
      select('lookup', 'choice')
    },
    /** For the look-up: walking past it must leave the focus on the tabs. */
    asked: { wish, focus: isChosen && part === 'lookup' },
  }
}

interface Props {
  translator: Translator
  /** The class of the whole. */
  kind: 'popup' | 'side-panel'
  parts: readonly Part[]
  chosen: Pick<ReturnType<typeof useParts>, 'part' | 'select'>
  children: ComponentChildren
  /** Below all parts. */
  foot?: ComponentChildren
}

/** What popup and side panel have in common: language, heading and tabs. */
export function Shell({ translator, kind, parts, chosen, children, foot }: Props) {
  const { t, dir, locale } = translator
  return (
    <TranslatorContext.Provider value={translator}>
      <div class={`hashiya ${kind}`} dir={dir} lang={locale}>
        <main>
          <h1 class="hidden">{t('app.name')}</h1>
          <Tabs
            label={t('app.name')}
            selected={chosen.part}
            onSelect={chosen.select}
            tabs={parts.map((id) => ({ id, label: t(`popup.tab.${id}`) }))}
          >
            {children}
          </Tabs>
        </main>
        {foot}
      </div>
    </TranslatorContext.Provider>
  )
}
