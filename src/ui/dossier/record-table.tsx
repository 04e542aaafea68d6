import { useMemo, useState } from 'preact/hooks'
import type { RecordStatement } from '../../core/pack/list-statements.ts'
import { StanceMark } from '../card/stance-mark.tsx'
import { formatDate } from '../shared/dates.ts'
import { useTranslator } from '../shared/translator-context.ts'
import { ClaimLink } from './claim-link.tsx'
import { COLUMNS, type Column, type Sorting, sortRows, type TextOf } from './sort-rows.ts'
import { voiceOf } from './words.ts'

interface Props {
  statements: readonly RecordStatement[]
  claim: string | null
}

/** Every statement in a row, for those who prefer or need a table. */
export function RecordTable({ statements, claim }: Props) {
  const translator = useTranslator()
  const { t, local, locale } = translator
  const [sorting, setSorting] = useState<Sorting>({ by: 'day', descending: false })
  const textOf: TextOf = ({ claim, topic, statement }, column) => {
    const texts = {
      side: () => (statement.side ? local(statement.side.name) : ''),
      who: () => voiceOf(statement, translator),
      stance: () => t(`stance.${statement.stance}`),
      claim: () => local(claim.text),
      topic: () => local(topic.name),
      source: () => local(statement.document.publisher),
    }
    return texts[column]()
  }
  const rows = useMemo(() => sortRows(statements, sorting, textOf, locale), [statements, sorting, locale])
  const sortBy = (by: Column) =>
    setSorting({ by, descending: sorting.by === by ? !sorting.descending : false })

  return (
    <section class="table-section">
      <h2 id="dossier-table">{t('dossier.table')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="table-scroller" aria-labelledby="dossier-table" tabIndex={0}>
        <table class="record-table">
          <caption>{t('dossier.table.caption')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" aria-sort={ariaSort(sorting, column)} data-column={column}>
                  <button type="button" onClick={() => sortBy(column)}>
                    {t(`dossier.column.${column}`)}
                    <span class="sort-mark" aria-hidden="true">
                      {sorting.by === column ? (sorting.descending ? '▼' : '▲') : ''}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-chosen={row.claim.id === claim || undefined}>
                <td>
                  <time dateTime={row.statement.date.day}>{formatDate(row.statement.date.day, locale)}</time>
                  {row.statement.date.inferred && <span class="tag">{t('statement.inferred')}</span>}
                </td>
                <td>{textOf(row, 'side')}</td>
                <td>
                  <bdi lang={locale}>{textOf(row, 'who')}</bdi>
                </td>
                <td class="stance-cell">
                  <StanceMark stance={row.statement.stance} /> {textOf(row, 'stance')}
                </td>
                <th scope="row">
                  <ClaimLink claim={row.claim} current={row.claim.id === claim} />
                </th>
                <td>{textOf(row, 'topic')}</td>
                <td>
                  <bdi lang={locale}>{textOf(row, 'source')}</bdi>{' '}
                  <span class="aside">{t('statement.paragraph', { n: row.statement.paragraph })}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function ariaSort({ by, descending }: Sorting, column: Column): 'ascending' | 'descending' | 'none' {
  if (by !== column) return 'none'
  return descending ? 'descending' : 'ascending'
}
