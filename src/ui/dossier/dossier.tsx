import { useMemo, useRef, useState } from 'preact/hooks'
import { listStatements } from '../../core/pack/list-statements.ts'
import type { PackRecord } from '../../core/pack/pack.ts'
import { makeSearch } from '../../core/pack/search.ts'
import { Name } from '../shared/bdi.tsx'
import { formatDate } from '../shared/dates.ts'
import { GlossIcon, LockIcon } from '../shared/icons.tsx'
import type { Translator } from '../shared/locale.ts'
import { TranslatorContext } from '../shared/translator-context.ts'
import { ClaimDetail } from './claim-detail.tsx'
import { FigureSection } from './figure-section.tsx'
import { figureCharts } from './figures.ts'
import { FilterBar } from './filter-bar.tsx'
import { filterStatements, NO_FILTER } from './filter-record.ts'
import { listRelations } from './record-relations.ts'
import { RecordTable } from './record-table.tsx'
import { RelationList } from './relation-list.tsx'
import { Timeline } from './timeline.tsx'
import { useClaimHash } from './use-claim-hash.ts'

interface Props {
  translator: Translator
  /** At least one. */
  packs: readonly [PackRecord, ...PackRecord[]]
  /** On paper nothing folds, scrolls or is zoomed. */
  printing: boolean
}

/** The whole record of a pack: along time, as figures, as a table, and claim by claim. */
export function Dossier({ translator, packs, printing }: Props) {
  const { t, rich, local, locale, dir } = translator
  const [claim, openClaim] = useClaimHash()
  const [chosen, setChosen] = useState(packs[0].id)
  const holding = packs.find(({ claims }) => claims.some(({ id }) => id === claim))
  const record = holding ?? packs.find(({ id }) => id === chosen) ?? packs[0]
  const [filter, setFilter] = useState(NO_FILTER)
  const all = useMemo(() => listStatements(record), [record])
  const search = useMemo(() => makeSearch(record), [record])
  const query = filter.query.trim()
  const statements = useMemo(() => {
    const found = query ? new Set(search(query).map(({ claim }) => claim)) : null
    return filterStatements(all, filter, found)
  }, [all, filter, search, query])
  const shown = useMemo(() => new Set(statements.map(({ claim }) => claim.id)), [statements])
  const relations = useMemo(() => listRelations(record, shown), [record, shown])
  const charts = useMemo(() => figureCharts(statements, record.units), [statements, record])
  const main = useRef<HTMLElement>(null)

  function choosePack(id: string) {
    // The claim in the address belongs to the pack that is left.
    history.replaceState(null, '', location.pathname + location.search)
    dispatchEvent(new HashChangeEvent('hashchange'))
    setChosen(id)
    setFilter(NO_FILTER)
  }

  function backToPoint() {
    main.current?.querySelector<SVGElement>('.point[aria-current]')?.focus()
  }

  return (
    <TranslatorContext.Provider value={translator}>
      <div class="hashiya dossier" dir={dir} lang={locale}>
        <header>
          <p class="kicker">
            <GlossIcon /> {t('dossier.kicker')}
          </p>
          <h1>
            <Name text={record.title} />
          </h1>
          <p class="lead">
            {t('record.ends', { date: formatDate(record.until, locale) })}{' '}
            {rich('record.version', { version: <bdi>{record.version}</bdi> })}
          </p>
          {packs.length > 1 && (
            <label class="field pack">
              <span>{t('dossier.pack')}</span>
              <select value={record.id} onChange={(event) => choosePack(event.currentTarget.value)}>
                {packs.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {local(title)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </header>
        <main ref={main}>
          <FilterBar
            record={record}
            filter={filter}
            onChange={setFilter}
            counts={{ statements: statements.length, claims: shown.size }}
          />
          {statements.length === 0 && (
            <p class="nothing">{t('search.none.body', { date: formatDate(record.until, locale) })}</p>
          )}
          <section class="timeline-section" aria-labelledby="dossier-timeline">
            <h2 id="dossier-timeline">{t('dossier.timeline')}</h2>
            <Timeline
              key={record.id}
              record={record}
              all={all}
              statements={statements}
              relations={relations}
              claim={claim}
              printing={printing}
            />
          </section>
          <ClaimDetail record={record} claim={claim} onClaim={openClaim} onBack={backToPoint} />
          <RelationList relations={relations} printing={printing} />
          <FigureSection charts={charts} claim={claim} />
          <RecordTable statements={statements} claim={claim} />
        </main>
        <footer>
          <p>
            <LockIcon /> {t('popup.privacy')}
          </p>
        </footer>
      </div>
    </TranslatorContext.Provider>
  )
}
