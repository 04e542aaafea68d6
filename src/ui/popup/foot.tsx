import { formatDate } from '../shared/dates.ts'
import { LockIcon, PanelIcon } from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import { OpenDossier } from './open-dossier.tsx'
import type { PagePort, PageState, RecordPort, RecordSummary } from './popup-port.ts'

interface Props {
  state: PageState | null
  record: RecordSummary | null
  port: Pick<PagePort, 'pause'>
  /** Where the way to the whole record stands here. */
  dossier?: Pick<RecordPort, 'openDossier'>
  /** Null where there is no side panel to open, or this is it. */
  openPanel?: (() => Promise<void>) | null
}

/**
 * The switch for this site and the way to the side panel, the day on which the record ends, and what becomes of the
 * reader's data: nothing.
 */
export function Foot({ state, record, port, dossier, openPanel = null }: Props) {
  const { t, rich, locale } = useTranslator()
  const host = state && hostToPause(state)
  return (
    <footer class="foot">
      {(host !== null || openPanel) && (
        <div class="foot-ways">
          {host !== null && (
            <label class="switch">
              <input
                type="checkbox"
                checked={state?.kind === 'paused'}
                onChange={(event) =>
                  void port.pause(host, event.currentTarget.checked).catch(() => undefined)
                }
              />
              <span>{rich('popup.pause', { host: <bdi class="host">{host}</bdi> })}</span>
            </label>
          )}
          {openPanel && (
            <button type="button" class="to-panel" onClick={() => void openPanel().catch(() => undefined)}>
              <PanelIcon />
              {t('popup.panel')}
            </button>
          )}
        </div>
      )}
      <p>
        {record && (
          <span>
            {t('record.ends', { date: formatDate(record.until, locale) })}{' '}
            <span class="version">{rich('record.version', { version: <bdi>{record.version}</bdi> })}</span>
          </span>
        )}
        {dossier && (
          <OpenDossier port={dossier} claim={null}>
            {t('dossier.open')}
          </OpenDossier>
        )}
        <span class="privacy">
          <LockIcon /> {t('popup.privacy')}
        </span>
      </p>
    </footer>
  )
}

/** The site that a switch would pause: one that is read without asking, or is paused already. Our own pages are none. */
function hostToPause(state: PageState): string | null {
  return state.kind === 'mentions' || state.kind === 'nothing-found' || state.kind === 'paused'
    ? state.host || null
    : null
}
