import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { GlossIcon } from '../shared/icons.tsx'
import { chooseLocale, createTranslator } from '../shared/locale.ts'
import { TranslatorContext } from '../shared/translator-context.ts'
import { useDressedPage } from '../shared/use-dressed-page.ts'
import { BackupSection } from './backup-section.tsx'
import { CuratedSites } from './curated-sites.tsx'
import { LanguageSection } from './language-section.tsx'
import { LookSection } from './look-section.tsx'
import { MarksSection } from './marks-section.tsx'
import type { OptionsPort, OptionsState } from './options-port.ts'
import { OwnSites } from './own-sites.tsx'
import { ShortcutsSection } from './shortcuts-section.tsx'
import { StatusLine } from './status-line.tsx'
import { TellContext, type Told } from './tell.ts'

const SECTIONS = ['languages', 'marks', 'look', 'sites', 'shortcuts', 'backup'] as const

interface Props {
  state: OptionsState
  port: OptionsPort
  /** BCP 47 codes of the browser's interface, for readers who have chosen no language. */
  browserLanguages: readonly string[]
}

/** All that the reader can choose, on one page. */
export function Options({ state, port, browserLanguages }: Props) {
  const { choices, curated, shortcuts } = state
  const locale = choices.language === 'auto' ? chooseLocale(browserLanguages) : choices.language
  const translator = useMemo(() => createTranslator(locale), [locale])
  const [told, tell] = useState<Told | null>(null)
  const { t } = translator
  // A phone's browser has no keys to give.
  const sections = SECTIONS.filter((id) => id !== 'shortcuts' || shortcuts.length > 0)
  useDressedPage({ translator, look: choices, title: `${t('options.title')} – ${t('app.name')}` })

  const contents: Record<(typeof SECTIONS)[number], ComponentChildren> = {
    languages: <LanguageSection choices={choices} port={port} />,
    marks: <MarksSection choices={choices} port={port} />,
    look: <LookSection choices={choices} port={port} />,
    sites: (
      <>
        <OwnSites state={state} port={port} />
        <CuratedSites groups={curated} port={port} />
      </>
    ),
    shortcuts: <ShortcutsSection shortcuts={shortcuts} port={port} />,
    backup: <BackupSection port={port} />,
  }

  return (
    <TranslatorContext.Provider value={translator}>
      <TellContext.Provider value={tell}>
        <div class="hashiya page options" dir={translator.dir} lang={locale}>
          <header class="page-head">
            <p class="brand">
              <GlossIcon /> {t('app.name')}
            </p>
            <h1>{t('options.title')}</h1>
            <p class="page-lead">{t('options.lead')}</p>
          </header>
          <nav class="page-nav" aria-label={t('options.nav')}>
            <ul>
              {sections.map((id) => (
                <li key={id}>
                  <a href={`#${id}`}>{t(`options.${id}`)}</a>
                </li>
              ))}
            </ul>
          </nav>
          <main>
            {sections.map((id) => (
              <section key={id} class="chapter" aria-labelledby={id}>
                <h2 id={id} tabIndex={-1}>
                  {t(`options.${id}`)}
                </h2>
                {contents[id]}
              </section>
            ))}
          </main>
          <StatusLine told={told} />
        </div>
      </TellContext.Provider>
    </TranslatorContext.Provider>
  )
}
