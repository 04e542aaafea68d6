import { useId, useState } from 'preact/hooks'
import { SearchField } from '../shared/search-field.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import { findSites } from './find-sites.ts'
import type { CuratedGroup, CuratedSite, OptionsPort } from './options-port.ts'
import { Host, SiteRow } from './site-row.tsx'
import { useTell } from './tell.ts'

interface Props {
  groups: readonly CuratedGroup[]
  port: OptionsPort
}

/** The curated list, folded by region; a search opens what it finds. */
export function CuratedSites({ groups, port }: Props) {
  const { t } = useTranslator()
  const tell = useTell()
  const id = useId()
  const [query, setQuery] = useState('')
  const found = findSites(groups, query)
  const count = countOf(found)

  function search(text: string) {
    setQuery(text)
    tell({ text: t('options.sites.found', { n: countOf(findSites(groups, text)) }), quiet: true })
  }

  return (
    <section class="block">
      <h3>{t('options.sites.curated')}</h3>
      <p class="hint">{t('options.sites.curated.hint', { n: countOf(groups) })}</p>
      <div class="search-row">
        <SearchField
          aria-label={t('options.sites.search')}
          placeholder={t('options.sites.search')}
          aria-describedby={id}
          value={query}
          onQuery={search}
        />
        <span id={id} class="count">
          {t('options.sites.found', { n: count })}
        </span>
      </div>
      {count === 0 && <p class="hint">{t('options.sites.none')}</p>}
      {found.map(({ id: group, sites }) => (
        <details key={group} class="site-group" open={query.trim() !== ''}>
          <summary>
            <span>{t(`options.group.${group}`)}</span> <span class="count">{sites.length}</span>
          </summary>
          <ul class="site-list">
            {sites.map((site) => (
              <CuratedRow key={site.host} site={site} port={port} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

const countOf = (groups: readonly CuratedGroup[]) => groups.reduce((sum, { sites }) => sum + sites.length, 0)

function CuratedRow({ site: { host, name, allowed }, port }: { site: CuratedSite; port: OptionsPort }) {
  const { t, local } = useTranslator()
  const tell = useTell()

  function allow() {
    port.grant([host]).then(
      (given) => tell({ text: t(given ? 'options.sites.granted' : 'options.sites.denied', { host }) }),
      () => tell({ text: t('options.sites.denied', { host }) }),
    )
  }

  const action = {
    text: t('options.sites.allow'),
    label: t('options.sites.allowOne', { host }),
    onClick: allow,
  }
  return (
    <SiteRow {...(!allowed && { action })}>
      <bdi>{local(name)}</bdi> <Host host={host} />
      {!allowed && <span class="withheld">{t('options.sites.withheld')}</span>}
    </SiteRow>
  )
}
