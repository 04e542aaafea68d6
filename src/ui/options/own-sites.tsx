import { useTranslator } from '../shared/translator-context.ts'
import { AddSite } from './add-site.tsx'
import type { GrantedSite, OptionsPort, OptionsState } from './options-port.ts'
import { Host, SiteRow } from './site-row.tsx'
import { useTell } from './tell.ts'

interface Props {
  state: OptionsState
  port: OptionsPort
}

/** The sites that the reader has added, those that are paused, and those on which something is hidden. */
export function OwnSites({ state: { granted, paused, hidden, curated }, port }: Props) {
  const { t } = useTranslator()
  const tell = useTell()
  const nameOf = ({ host }: GrantedSite) => host ?? t('options.sites.all')
  const known = [
    ...granted.flatMap(({ host }) => host ?? []),
    ...curated.flatMap(({ sites }) => sites.filter(({ allowed }) => allowed).map(({ host }) => host)),
  ]

  async function revoke(site: GrantedSite) {
    const done = await port.revoke(site.pattern).catch(() => false)
    tell({ text: t(done ? 'options.sites.revoked' : 'options.sites.notRevoked', { host: nameOf(site) }) })
  }

  async function resume(host: string) {
    const done = await port.setPaused(host, false)
    if (done) tell({ text: t('options.sites.resumed', { host }), undo: () => port.setPaused(host, true) })
    else tell({ text: t('options.notSaved') })
  }

  async function showAgain(host: string) {
    const done = await port.showHidden(host)
    tell({ text: done ? t('options.hidden.shown', { host }) : t('options.notSaved') })
  }

  return (
    <>
      <section class="block">
        <h3>{t('options.sites.own')}</h3>
        {granted.length > 0 ? (
          <ul class="site-list">
            {granted.map((site) => (
              <SiteRow
                key={site.pattern}
                action={{
                  text: t('options.sites.revoke'),
                  label: t('options.sites.revokeOne', { host: nameOf(site) }),
                  onClick: () => void revoke(site),
                }}
              >
                {site.host === null ? nameOf(site) : <Host host={site.host} />}
              </SiteRow>
            ))}
          </ul>
        ) : (
          <p class="hint">{t('options.sites.own.none')}</p>
        )}
        <AddSite port={port} known={known} />
      </section>
      <section class="block">
        <h3>{t('options.sites.paused')}</h3>
        {paused.length > 0 ? (
          <ul class="site-list">
            {paused.map((host) => (
              <SiteRow
                key={host}
                action={{
                  text: t('options.sites.resume'),
                  label: t('options.sites.resumeOne', { host }),
                  onClick: () => void resume(host),
                }}
              >
                <Host host={host} />
              </SiteRow>
            ))}
          </ul>
        ) : (
          <p class="hint">{t('options.sites.paused.none')}</p>
        )}
      </section>
      <section class="block">
        <h3>{t('options.hidden')}</h3>
        {hidden.length > 0 ? (
          <ul class="site-list">
            {hidden.map((host) => (
              <SiteRow
                key={host}
                action={{
                  text: t('hidden.show'),
                  label: t('options.hidden.showOne', { host }),
                  onClick: () => void showAgain(host),
                }}
              >
                <Host host={host} />
              </SiteRow>
            ))}
          </ul>
        ) : (
          <p class="hint">{t('options.hidden.none')}</p>
        )}
      </section>
    </>
  )
}
