import { formatDate } from '../shared/dates.ts'
import { LockIcon } from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import { OpenDossier } from './open-dossier.tsx'
import type { PageState, PopupPort, RecordSummary } from './popup-port.ts'

interface Props {
  state: PageState | null
  record: RecordSummary | null
  port: PopupPort
}

/** The switch for this site, the day on which the record ends, and what becomes of the reader's data: nothing. */
export function Foot({ state, record, port }: Props) {
  const { t, rich, locale } = useTranslator()
  const host = state && hostToPause(state)
  return (
    <footer class="foot">
      {host !== null && (
        <label class="switch">
          <input
            type="checkbox"
            checked={state?.kind === 'paused'}
            onChange={(event) => void port.pause(host, event.currentTarget.checked).catch(() => undefined)}
          />
          <span>{rich('popup.pause', { host: <bdi class="host">{host}</bdi> })}</span>
        </label>
      )}
      <p>
        {record && (
          <span>
            {t('record.ends', { date: formatDate(record.until, locale) })}{' '}
            {rich('record.version', { version: <bdi>{record.version}</bdi> })}
          </span>
        )}
        <OpenDossier port={port} claim={null}>
          {t('dossier.open')}
        </OpenDossier>
        <span class="privacy">
          <LockIcon /> {t('popup.privacy')}
        </span>
        <button
          type="button"
          class="more"
          onClick={() => void port.openOptions().then(port.close, () => undefined)}
        >
          {t('popup.options')}
        </button>
      </p>
    </footer>
  )
}

/** The site that a switch would pause: one that is read without asking, or is paused already. */
function hostToPause(state: PageState): string | null {
  return state.kind === 'mentions' || state.kind === 'nothing-found' || state.kind === 'paused'
    ? state.host
    : null
}
