import { useMemo } from 'preact/hooks'
import type { Day } from '../../core/day.ts'
import { formatDate } from '../shared/dates.ts'
import { GlossIcon, LockIcon } from '../shared/icons.tsx'
import { createTranslator, type Locale } from '../shared/locale.ts'
import type { Look } from '../shared/look.ts'
import { ShortcutKeys } from '../shared/shortcut-keys.tsx'
import { TranslatorContext } from '../shared/translator-context.ts'
import { useDressedPage } from '../shared/use-dressed-page.ts'
import { TryArticle } from './try-article.tsx'

interface Props {
  locale: Locale
  look: Look
  /** How many sites are read by themselves. */
  sites: number
  /** The day on which the record ends. */
  until: Day
  /** Of the command that goes to the next mark; empty where it has none. */
  keys: string
  onOptions: () => void
}

/** What a reader sees once, after installing: what this is, an article to try it on, and what it never does. */
export function Welcome({ locale, look, sites, until, keys, onOptions }: Props) {
  const translator = useMemo(() => createTranslator(locale), [locale])
  const { t, rich, dir } = translator
  // The page's own heading must not be taken for the article's, as one that the title repeats would be.
  useDressedPage({ translator, look, title: `${t('app.name')} – ${t('welcome.try')}` })
  return (
    <TranslatorContext.Provider value={translator}>
      <div class="hashiya page welcome" dir={dir} lang={locale}>
        <header class="page-head">
          <p class="brand">
            <GlossIcon /> {t('app.name')}
          </p>
          <h1>{t('welcome.title')}</h1>
          <p class="page-lead">{t('welcome.lead')}</p>
        </header>
        <main>
          <section aria-labelledby="try">
            <h2 id="try">{t('welcome.try')}</h2>
            <p class="hint">
              {keys
                ? rich('welcome.try.hint', { keys: <ShortcutKeys keys={keys} /> })
                : t('welcome.try.hint.keyless')}
            </p>
            <TryArticle locale={locale} />
          </section>
          <div class="promises">
            <section aria-labelledby="does">
              <h2 id="does">{t('welcome.does')}</h2>
              <ul>
                <li>{t('welcome.does.sites', { n: sites })}</li>
                <li>{t('welcome.does.once')}</li>
                <li>{t('welcome.does.record', { date: formatDate(until, locale) })}</li>
              </ul>
            </section>
            <section aria-labelledby="never">
              <h2 id="never">
                <LockIcon /> {t('welcome.never')}
              </h2>
              <ul>
                <li>{t('welcome.never.network')}</li>
                <li>{t('welcome.never.verdict')}</li>
                <li>{t('welcome.never.page')}</li>
              </ul>
            </section>
          </div>
          <section aria-labelledby="next">
            <h2 id="next">{t('welcome.next')}</h2>
            <ol class="steps">
              <li>
                <h3>{t('welcome.next.pin')}</h3>
                <p>{t('welcome.next.pin.how')}</p>
              </li>
              <li>
                <h3>{t('welcome.next.sites')}</h3>
                <p>{t('welcome.next.sites.how')}</p>
              </li>
              <li>
                <h3>{t('welcome.next.options')}</h3>
                <p>{t('welcome.next.options.how')}</p>
                <button type="button" class="button main" onClick={onOptions}>
                  {t('welcome.next.options.action')}
                </button>
              </li>
            </ol>
          </section>
        </main>
      </div>
    </TranslatorContext.Provider>
  )
}
