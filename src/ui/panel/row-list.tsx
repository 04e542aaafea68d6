import { useEffect, useRef } from 'preact/hooks'
import type { PageItem } from '../popup/popup-port.ts'
import { StateChips } from '../popup/state-chips.tsx'
import { Name, Quote } from '../shared/bdi.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import type { Row } from './filter-items.ts'

interface Props {
  rows: readonly Row[]
  /** The id of the row that the reader is at. */
  current: string | null
  onChoose: (item: PageItem) => void
}

/** Mentions in the page's order; the one that the reader is at is marked and kept in view. */
export function RowList({ rows, current, onChoose }: Props) {
  const { t } = useTranslator()
  const list = useRef<HTMLOListElement>(null)

  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]')
    // Whoever works in the list must not have it moved away under hand or eye.
    if (row && !list.current?.matches(':hover, :focus-within')) row.scrollIntoView({ block: 'nearest' })
  }, [current])

  return (
    <ol ref={list} class="mentions rows">
      {rows.map(({ item, unmarked }) => (
        <li key={item.id} class={unmarked ? 'unmarked' : undefined}>
          <button
            type="button"
            class="row"
            data-item={item.id}
            aria-current={item.id === current ? 'location' : undefined}
            onClick={() => onChoose(item)}
          >
            <span class="row-topic">
              <Name text={item.topic.name} />
              {item.id === current && <span class="here">{t('panel.here')}</span>}
            </span>
            <Quote lang={item.lang} class="row-quote">
              {item.quote}
            </Quote>
            <Name text={item.claim} class="row-claim" />
            <StateChips item={item} unmarked={unmarked} />
          </button>
        </li>
      ))}
    </ol>
  )
}
