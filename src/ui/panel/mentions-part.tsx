import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PageItems } from '../popup/popup-port.ts'
import { useTranslator } from '../shared/translator-context.ts'
import { currentRow, filterRows, NO_FILTER, rowsOf } from './filter-items.ts'
import { MentionRecord } from './mention-record.tsx'
import type { BesidePort, PanelPort } from './panel-port.ts'
import { RowFilters } from './row-filters.tsx'
import { RowList } from './row-list.tsx'

interface Props {
  items: PageItems
  /** The marked place that the reader is at. */
  at: string | null
  port: PanelPort
  page: BesidePort
}

/** The list of a page's mentions; one that is chosen is gone to on the page, and its record takes the list's place. */
export function MentionsPart({ items, at, port, page }: Props) {
  const { t } = useTranslator()
  const [filter, setFilter] = useState(NO_FILTER)
  const [opened, setOpened] = useState<string | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const all = useMemo(() => rowsOf(items), [items])
  const rows = filterRows(all, filter)
  const number = rows.findIndex(({ item }) => item.id === opened)
  const row = rows[number]

  function choose(id: string) {
    setChosen(id)
    setOpened(id)
    // Where the page has lost the place meanwhile, its record is still worth showing, or says that it is gone.
    void page.goTo(id).catch(() => {})
  }

  function back() {
    setOpened(null)
  }

  // Back from a record, the reader goes on from the row that led there.
  const from = useRef<string | null>(null)
  useEffect(() => {
    if (opened === null && from.current !== null)
      place.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(from.current)}"]`)?.focus()
    from.current = opened
  }, [opened])

  if (row)
    return (
      <MentionRecord
        row={row}
        number={number + 1}
        of={rows.length}
        port={port}
        page={page}
        onBack={back}
        onStep={(step) => choose(rows[(number + step + rows.length) % rows.length]?.item.id ?? row.item.id)}
      />
    )
  return (
    <div ref={place} class="list">
      <RowFilters rows={all} filter={filter} onChange={setFilter} />
      <p class="lead" role="status">
        {rows.length === all.length ? (
          <>
            {items.marked.length > 0 && <strong>{t('popup.count', { n: items.marked.length })}. </strong>}
            {items.leftOut.length > 0 && `${t('panel.leftOut', { n: items.leftOut.length })} `}
            {items.possible.length > 0 && t('panel.possible', { n: items.possible.length })}
          </>
        ) : (
          t('panel.shown', { n: rows.length, of: all.length })
        )}
      </p>
      {rows.length === 0 && (
        <p class="lead">
          <button type="button" class="more" onClick={() => setFilter(NO_FILTER)}>
            {t('search.clear')}
          </button>
        </p>
      )}
      <RowList rows={rows} current={currentRow(rows, { at, chosen })} onChoose={choose} />
    </div>
  )
}
