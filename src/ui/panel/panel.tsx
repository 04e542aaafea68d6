import { useEffect, useState } from 'preact/hooks'
import { LookupTab } from '../popup/lookup-tab.tsx'
import { FailedScreen, LoadingScreen } from '../popup/screen.tsx'
import { type Part, Shell, useParts } from '../popup/shell.tsx'
import type { Translator } from '../shared/locale.ts'
import { usePromise } from '../shared/use-promise.ts'
import { PagePart } from './page-part.tsx'
import type { BesidePort, PanelPort } from './panel-port.ts'

interface Props {
  translator: Translator
  port: PanelPort
}

const PARTS: readonly Part[] = ['page', 'lookup']

/** The panel beside the page: what the page has, kept in step with the reader, and a look-up in the whole record. */
export function SidePanel({ translator, port }: Props) {
  const parts = useParts()
  const [page, setPage] = useState<BesidePort | null>(null)
  const [record, retryRecord] = usePromise(() => port.record(), [port])
  useEffect(() => port.onPage(setPage), [port])
  useEffect(() => port.onWanted(parts.wishFor), [port])
  const summary = record.kind === 'ready' ? record.value : null
  return (
    <Shell translator={translator} kind="side-panel" parts={PARTS} chosen={parts}>
      {/* Both stay: who comes back to one finds it as it was left. */}
      <div class="part" hidden={parts.part !== 'page'}>
        {page ? (
          <PagePart key={page.key} port={port} page={page} record={summary} onLookUp={parts.lookUp} />
        ) : (
          <LoadingScreen />
        )}
      </div>
      <div class="part" hidden={parts.part !== 'lookup'}>
        <div class="popup-body">
          {record.kind === 'loading' && <LoadingScreen />}
          {record.kind === 'failed' && <FailedScreen onRetry={retryRecord} />}
          {summary && <LookupTab port={port} record={summary} {...parts.asked} />}
        </div>
      </div>
    </Shell>
  )
}
