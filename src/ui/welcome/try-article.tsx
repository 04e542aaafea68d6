import { useState } from 'preact/hooks'
import articles from '../../../assets/welcome/articles.json'
import { formatDate } from '../shared/dates.ts'
import { catalogues, createTranslator, type Locale } from '../shared/locale.ts'
import { Tabs } from '../shared/tabs.tsx'
import { useTranslator } from '../shared/translator-context.ts'

const LOCALES = Object.keys(articles) as Locale[]

/**
 * The article to try the extension on, in one language at a time: the page is read as any other, and a page has one
 * article, marked as publishers mark it. Nothing here draws marks; the engine paints them.
 */
export function TryArticle({ locale }: { locale: Locale }) {
  const { t } = useTranslator()
  const [chosen, choose] = useState(locale)
  const { headline, published, paragraphs } = articles[chosen]
  return (
    <div class="try">
      <Tabs
        label={t('welcome.try.language')}
        selected={chosen}
        onSelect={choose}
        tabs={LOCALES.map((id) => ({
          id,
          label: <bdi lang={id}>{String(catalogues[id]['language.self'])}</bdi>,
        }))}
      >
        <article key={chosen} itemprop="articleBody" lang={chosen} dir={createTranslator(chosen).dir}>
          <p class="dateline">
            <bdi lang={locale}>{t('welcome.try.label')}</bdi> ·{' '}
            <time dateTime={published}>{formatDate(published, chosen)}</time>
          </p>
          <h1>{headline}</h1>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </article>
      </Tabs>
    </div>
  )
}
