import { useEffect } from 'preact/hooks'
import type { Translator } from '../shared/locale.ts'
import { usePromise } from '../shared/use-promise.ts'
import { Foot } from './foot.tsx'
import { HiddenNote } from './hidden-note.tsx'
import { LookupTab } from './lookup-tab.tsx'
import { PageTab } from './page-tab.tsx'
import type { PopupPort } from './popup-port.ts'
import { FailedScreen, LoadingScreen } from './screen.tsx'
import { SettingsTab } from './settings-tab.tsx'
import { type Part, Shell, useParts } from './shell.tsx'
import { usePageState } from './use-page-state.ts'

interface Props {
  translator: Translator
  port: PopupPort
}

const PARTS: readonly Part[] = ['page', 'lookup', 'settings']

/** The toolbar's popup: what this page has, a look-up in the whole record, and the settings nearest to hand. */
export function Popup({ translator, port }: Props) {
  const parts = useParts()
  const [state, retryState] = usePageState(port)
  const [record, retryRecord] = usePromise(() => port.record(), [port])
  useEffect(() => {
    void port.wanted().then(
      (text) => text !== null && parts.wishFor(text),
      () => {},
    )
  }, [port])
  return (
    <Shell
      translator={translator}
      kind="popup"
      parts={PARTS}
      chosen={parts}
      foot={
        <Foot
          state={state === 'failed' ? null : state}
          record={record.kind === 'ready' ? record.value : null}
          port={port}
          dossier={port}
          openPanel={port.openPanel}
        />
      }
    >
      <div class="popup-body">
        {parts.part === 'page' &&
          (state === 'failed' ? (
            <FailedScreen onRetry={retryState} />
          ) : (
            <>
              <PageTab state={state} port={port} onLookUp={parts.lookUp} />
              <HiddenNote state={state} port={port} />
            </>
          ))}
        {parts.part === 'lookup' && record.kind === 'loading' && <LoadingScreen />}
        {parts.part === 'lookup' && record.kind === 'failed' && <FailedScreen onRetry={retryRecord} />}
        {parts.part === 'lookup' && record.kind === 'ready' && (
          <LookupTab port={port} record={record.value} {...parts.asked} />
        )}
        {parts.part === 'settings' && <SettingsTab port={port} />}
      </div>
    </Shell>
  )
}
