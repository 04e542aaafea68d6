import type { PackRecord } from '../../core/pack/pack.ts'
import { formatDate } from '../shared/dates.ts'
import { SearchIcon } from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import { type DossierFilter, NO_FILTER } from './filter-record.ts'

interface Props {
  record: PackRecord
  filter: DossierFilter
  onChange: (filter: DossierFilter) => void
  /** How many statements of how many claims the filter lets through. */
  counts: { statements: number; claims: number }
}

/** Search and three plain choices. They hold for timeline, figures and table alike. */
export function FilterBar({ record, filter, onChange, counts }: Props) {
  const { t, local, locale } = useTranslator()
  const choices = {
    topic: record.topics.map(({ id, name }) => ({ id, text: local(name) })),
    speaker: [...record.speakers]
      .map(({ id, name }) => ({ id, text: local(name) }))
      .sort((a, b) => a.text.localeCompare(b.text, locale)),
    document: record.documents.map(({ id, publisher, published }) => ({
      id,
      text: `${local(publisher)}, ${formatDate(published, locale)}`,
    })),
  }
  const narrowed = Object.values(filter).some((value) => value.trim() !== '')
  return (
    <search class="filter-bar">
      <label class="field">
        <span>{t('search.label')}</span>
        <span class="with-icon">
          <SearchIcon />
          <input
            type="search"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            placeholder={t('search.placeholder')}
            value={filter.query}
            onInput={(event) => onChange({ ...filter, query: event.currentTarget.value })}
          />
        </span>
      </label>
      {(['topic', 'speaker', 'document'] as const).map((kind) => (
        <label key={kind} class="field">
          <span>{t(`search.${kind}`)}</span>
          <select
            value={filter[kind]}
            onChange={(event) => onChange({ ...filter, [kind]: event.currentTarget.value })}
          >
            <option value="">{t('search.any')}</option>
            {choices[kind].map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p class="counts">
        <span role="status">
          {t('statements.count', { n: counts.statements })}
          {locale === 'ar' ? '، ' : ', '}
          {t('search.results', { n: counts.claims })}
        </span>
        {narrowed && (
          <button type="button" class="more" onClick={() => onChange(NO_FILTER)}>
            {t('search.clear')}
          </button>
        )}
      </p>
    </search>
  )
}
