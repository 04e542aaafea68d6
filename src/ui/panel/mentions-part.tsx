import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { PageItem, PageItems } from '../popup/popup-port.ts'
import { useTranslator } from '../shared/translator-context.ts'
import { currentRow, filterRows, NO_FILTER, placeOf, type RowFilter, rowsOf } from './filter-items.ts'
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
  left: Left
  onLeave: (left: Left) => void
}

/** How the reader has left the list of a page: it may be away while the page loads again. */
export interface Left {
  filter: RowFilter
  /** The mention whose record is open. */
  opened: PageItem | null
  /** The item chosen last. */
  chosen: string | null
}

export const UNTOUCHED: Left = { filter: NO_FILTER, opened: null, chosen: null }

/** The list of a page's mentions; one that is chosen is gone to on the page, and its record takes the list's place. */
export function MentionsPart({ items, at, port, page, left, onLeave }: Props) {
  const { t } = useTranslator()
  const { filter, opened, chosen } = left
  const place = useRef<HTMLDivElement>(null)
  const all = useMemo(() => rowsOf(items), [items])
  const rows = filterRows(all, filter)
  const number = opened ? placeOf(opened, rows) : -1
  const row = rows[number]

  function choose(item: PageItem) {
    onLeave({ filter, opened: item, chosen: item.id })
    // Where the page has lost the place meanwhile, its record is still worth showing, or says that it is gone.
    void page.goTo(item.id).catch(() => {})
  }

  // Back from a record, the reader goes on from the row that led there.
  const from = useRef<string | null>(null)
  useEffect(() => {
    if (opened === null && from.current !== null)
      place.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(from.current)}"]`)?.focus()
    from.current = opened?.id ?? null
  }, [opened])

  if (row)
    return (
      <MentionRecord
        row={row}
        number={number + 1}
        of={rows.length}
        port={port}
        page={page}
        onBack={() => onLeave({ ...left, opened: null })}
        onStep={(step) => choose(rows[(number + step + rows.length) % rows.length]?.item ?? row.item)}
      />
    )
  return (
    <div ref={place} class="list">
      <RowFilters rows={all} filter={filter} onChange={(filter) => onLeave({ ...left, filter })} />
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
          <button type="button" class="more" onClick={() => onLeave({ ...left, filter: NO_FILTER })}>
            {t('search.clear')}
          </button>
        </p>
      )}
      <RowList rows={rows} current={currentRow(rows, { at, chosen })} onChoose={choose} />
    </div>
  )
}
