import { useEffect, useState } from 'preact/hooks'
import { Name } from '../shared/bdi.tsx'
import { formatDate, formatDateRange } from '../shared/dates.ts'
import { useTranslator } from '../shared/translator-context.ts'
import { MatchedText } from './matched-text.tsx'
import type { RecordSummary, SearchResult } from './popup-port.ts'
import { Screen } from './screen.tsx'

/** What a popup can show without scrolling: so many are drawn in the frame of the letter, the others right after it. */
const FIRST_ROWS = 10
/** The best of them; the count above tells of all. Nobody reads on so far, and thousands of rows cost each letter typed. */
const MOST_ROWS = 200

interface Props {
  results: SearchResult[]
  /** What was typed. */
  query: string
  /** False while neither words nor a filter are given. */
  asked: boolean
  record: RecordSummary
  onOpen: (claim: string) => void
  onClear: () => void
}

export function ResultList({ results, query, asked, record, onOpen, onClear }: Props) {
  const { t, local, locale } = useTranslator()
  const rows = useRowsAfter(results)
  if (!asked) return <p class="lead start">{t('search.start', { n: record.claims })}</p>
  if (!results.length)
    return (
      <Screen
        title={t('search.none.title')}
        body={t('search.none.body', { date: formatDate(record.until, locale) })}
      >
        <button type="button" class="button" onClick={onClear}>
          {t('search.clear')}
        </button>
      </Screen>
    )
  return (
    <div class="results">
      <p class="lead" role="status">
        {t('search.results', { n: results.length })}
      </p>
      <ol>
        {results.slice(0, rows).map((result) => (
          <li key={result.claim}>
            <button type="button" class="row" data-claim={result.claim} onClick={() => onOpen(result.claim)}>
              <Name text={result.topic} class="row-topic" />
              <bdi lang={locale} class="row-claim">
                <MatchedText text={local(result.text)} query={query} />
              </bdi>
              <span class="row-foot">
                {t('statements.count', { n: result.statements })}
                {' · '}
                {formatDateRange(result.from, result.to, locale)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** How many rows to draw of an answer: the first of them at once, all when they have been painted. */
function useRowsAfter(results: SearchResult[]): number {
  const [drawn, setDrawn] = useState<SearchResult[] | null>(null)
  useEffect(() => setDrawn(results), [results])
  return drawn === results ? MOST_ROWS : FIRST_ROWS
}
