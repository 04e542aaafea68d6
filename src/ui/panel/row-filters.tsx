import type { MessageKey } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'
import { type Facet, facetCounts, type Row, type RowFilter, topicsOf } from './filter-items.ts'

interface Props {
  /** All rows of the page. */
  rows: readonly Row[]
  filter: RowFilter
  onChange: (filter: RowFilter) => void
}

/** Narrows the list by topic and by state; only what tells this page's mentions apart is offered. */
export function RowFilters({ rows, filter, onChange }: Props) {
  const { t, local, number } = useTranslator()
  const topics = topicsOf(rows)
  const facets = facetCounts(rows)
  if (topics.length < 2 && facets.length === 0) return null

  function toggle(facet: Facet) {
    const chosen = new Set(filter.facets)
    if (!chosen.delete(facet)) chosen.add(facet)
    onChange({ ...filter, facets: chosen })
  }

  return (
    <fieldset class="row-filters">
      <legend class="hidden">{t('search.filters')}</legend>
      {topics.length > 1 && (
        <label>
          <span>{t('search.topic')}</span>
          <select
            value={filter.topic ?? ''}
            onChange={(event) => onChange({ ...filter, topic: event.currentTarget.value || null })}
          >
            <option value="">{t('panel.topic.all')}</option>
            {topics.map(({ id, name }) => (
              <option key={id} value={id}>
                {local(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      {facets.length > 0 && (
        <ul class="facets">
          {facets.map(({ facet, count }) => (
            <li key={facet}>
              <button
                type="button"
                class="facet"
                aria-pressed={filter.facets.has(facet)}
                onClick={() => toggle(facet)}
              >
                {t(labelOf(facet))} <span class="facet-count">{number(count)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}

/** A facet has a shorter word than a chip where it stands for figures and dates alike. */
function labelOf(facet: Facet): MessageKey {
  return facet === 'same' || facet === 'different' || facet === 'leftOut' || facet === 'possible'
    ? `panel.facet.${facet}`
    : `state.${facet}`
}
