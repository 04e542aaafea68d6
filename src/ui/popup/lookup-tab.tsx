import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { RecordChoices } from '../shared/record-choices.tsx'
import { SearchField } from '../shared/search-field.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import { usePromise } from '../shared/use-promise.ts'
import { OpenedRecord } from './opened-record.tsx'
import type { RecordPort, RecordSummary, SearchFilters } from './popup-port.ts'
import { ResultList } from './result-list.tsx'
import { FailedScreen } from './screen.tsx'

/** Nothing typed is no wish for anything else: what stands in the field stays. */
export interface LookUpWish {
  text: string
}

interface Props {
  port: RecordPort
  record: RecordSummary
  /** What was asked for elsewhere, last; each time an object of its own. */
  wish?: LookUpWish | null
  /** Begin in the search field. */
  focus: boolean
}

/** Search in the record, with results as the reader types; a result opens in place of the list. */
export function LookupTab({ port, record, wish = null, focus }: Props) {
  const { t } = useTranslator()
  const [query, setQuery] = useState('')
  const [filters, setFilters] = useState<SearchFilters>({})
  const [opened, setOpened] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const asked = query.trim() !== '' || Object.values(filters).some(Boolean)
  const [results, retry] = usePromise(
    () => (asked ? port.search(query.trim(), filters) : Promise.resolve([])),
    [port, query.trim(), filters.speaker, filters.document, filters.topic],
  )

  function clear() {
    setQuery('')
    setFilters({})
    field.current?.focus()
  }

  /** The result that led to a record: back from there, the reader goes on from it. */
  const from = useRef<string | null>(null)
  const isListed = opened === null

  function open(claim: string) {
    from.current = claim
    setOpened(claim)
  }

  useEffect(() => {
    if (!wish) return
    from.current = null
    setOpened(null)
    if (!wish.text) return
    setQuery(wish.text)
    setFilters({})
  }, [wish])
  useEffect(() => {
    if (focus && isListed && from.current === null) field.current?.focus()
  }, [focus, wish, isListed])
  useEffect(() => {
    if (!isListed || from.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(from.current)}"]`)?.focus()
    from.current = null
  }, [isListed])

  if (opened !== null)
    return (
      <OpenedRecord
        port={port}
        opened={opened}
        load={() => port.describe(opened)}
        back={t('search.back')}
        onBack={() => setOpened(null)}
      />
    )
  return (
    <div ref={list} class="lookup">
      <search>
        <label class="hidden" for={id}>
          {t('search.label')}
        </label>
        <SearchField
          field={field}
          id={id}
          placeholder={t('search.placeholder')}
          value={query}
          onQuery={setQuery}
        />
        <fieldset class="filters">
          <legend class="hidden">{t('search.filters')}</legend>
          <RecordChoices
            record={record}
            chosen={filters}
            onChoose={(kind, chosen) => setFilters({ ...filters, [kind]: chosen || undefined })}
          />
        </fieldset>
      </search>
      {results.kind === 'failed' && <FailedScreen onRetry={retry} />}
      {results.kind === 'ready' && (
        <ResultList
          results={results.value}
          query={query}
          asked={asked}
          record={record}
          onOpen={open}
          onClear={clear}
        />
      )}
    </div>
  )
}
