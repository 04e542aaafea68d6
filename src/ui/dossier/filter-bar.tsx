import { useId } from 'preact/hooks'
import type { PackRecord } from '../../core/pack/pack.ts'
import { RecordChoices } from '../shared/record-choices.tsx'
import { SearchField } from '../shared/search-field.tsx'
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
  const { t, locale } = useTranslator()
  const id = useId()
  const narrowed = Object.values(filter).some((value) => value.trim() !== '')
  return (
    <search class="filter-bar">
      <div class="record-choice">
        <label for={id}>{t('search.label')}</label>
        <SearchField
          id={id}
          placeholder={t('search.placeholder')}
          value={filter.query}
          onQuery={(query) => onChange({ ...filter, query })}
        />
      </div>
      <RecordChoices
        record={record}
        chosen={filter}
        onChoose={(kind, chosen) => onChange({ ...filter, [kind]: chosen })}
      />
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
