import { formatDate } from '../shared/dates.ts'
import { useTranslator } from '../shared/translator-context.ts'
import type { RecordSummary, SearchFilters } from './popup-port.ts'

interface Props {
  record: RecordSummary
  filters: SearchFilters
  onChange: (filters: SearchFilters) => void
}

/** Three plain choices: they work with keyboard, touch and readers as the reader's system does them. */
export function Filters({ record, filters, onChange }: Props) {
  const { t, local, locale } = useTranslator()
  const choices = {
    topic: record.topics.map(({ id, name }) => ({ id, text: local(name) })),
    speaker: record.speakers.map(({ id, name }) => ({ id, text: local(name) })),
    document: record.documents.map(({ id, publisher, published }) => ({
      id,
      text: `${local(publisher)}, ${formatDate(published, locale)}`,
    })),
  }
  return (
    <fieldset class="filters">
      <legend class="hidden">{t('search.filters')}</legend>
      {(['topic', 'speaker', 'document'] as const).map((kind) => (
        <label key={kind}>
          <span>{t(`search.${kind}`)}</span>
          <select
            value={filters[kind] ?? ''}
            onChange={(event) => onChange({ ...filters, [kind]: event.currentTarget.value || undefined })}
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
    </fieldset>
  )
}
