import type { ComponentChildren } from 'preact'
import { useTranslator } from '../shared/translator-context.ts'
import type { FieldName, ImportReport, OptionsPort } from './options-port.ts'
import { Host } from './site-row.tsx'
import { useTell } from './tell.ts'

/** What was taken of a file and what not, field by field. */
export function ImportResult({ report, port }: { report: ImportReport; port: OptionsPort }) {
  const { t } = useTranslator()
  const tell = useTell()
  const { taken, partly, refused, unknown, sites } = report
  const nameOf = (field: FieldName) =>
    t(field === 'pausedSites' ? 'options.field.pausedSites' : `options.${field}`)
  const whole = taken.filter((field) => !partly.includes(field))

  function grant() {
    const host = sites.join(', ')
    port.grant(sites).then(
      (given) => tell({ text: t(given ? 'options.sites.granted' : 'options.sites.denied', { host }) }),
      () => tell({ text: t('options.sites.denied', { host }) }),
    )
  }

  return (
    <div class="import-result">
      <dl>
        <Row title={t('options.import.taken')} items={whole.map(nameOf)} />
        <Row title={t('options.import.partly')} items={partly.map(nameOf)} />
        <Row title={t('options.import.refused')} items={refused.map(nameOf)} />
        <Row
          title={t('options.import.unknown')}
          items={unknown.map((name) => (
            <bdi key={name} lang="zxx">
              {name}
            </bdi>
          ))}
        />
      </dl>
      {sites.length > 0 && (
        <>
          <p>{t('options.import.sites')}</p>
          <ul class="site-list">
            {sites.map((host) => (
              <li key={host} class="site-row">
                <Host host={host} />
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={grant}>
            {t('options.import.grant')}
          </button>
        </>
      )}
    </div>
  )
}

function Row({ title, items }: { title: string; items: ComponentChildren[] }) {
  if (items.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      {items.map((item, place) => (
        <dd key={String(place)}>{item}</dd>
      ))}
    </div>
  )
}
