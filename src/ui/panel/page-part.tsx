import { useEffect, useState } from 'preact/hooks'
import { Foot } from '../popup/foot.tsx'
import { HiddenNote } from '../popup/hidden-note.tsx'
import { NoListScreen } from '../popup/no-list-screen.tsx'
import { NothingFound } from '../popup/page-tab.tsx'
import type { PageItems, PageState, RecordSummary } from '../popup/popup-port.ts'
import { FailedScreen } from '../popup/screen.tsx'
import { usePageState } from '../popup/use-page-state.ts'
import { MentionsPart, UNTOUCHED } from './mentions-part.tsx'
import type { BesidePort, PanelPort } from './panel-port.ts'

interface Props {
  port: PanelPort
  page: BesidePort
  record: RecordSummary | null
  onLookUp: () => void
}

/** What the page beside the panel has, or why it has nothing and what can be done. */
export function PagePart({ port, page, record, onLookUp }: Props) {
  const [state, retry] = usePageState(page)
  return (
    <>
      <div class="popup-body">
        {state === 'failed' ? (
          <FailedScreen onRetry={retry} />
        ) : (
          <Page state={state} port={port} page={page} onLookUp={onLookUp} />
        )}
      </div>
      <Foot state={state === 'failed' ? null : state} record={record} port={page} dossier={port} />
    </>
  )
}

function Page({ state, port, page, onLookUp }: Omit<Props, 'record'> & { state: PageState }) {
  const items =
    'items' in state && Object.values(state.items).some(({ length }) => length > 0) ? state.items : null
  const at = useReaderPlace(page, items)
  const [left, setLeft] = useState(UNTOUCHED)
  if (state.kind !== 'mentions' && state.kind !== 'nothing-found')
    return <NoListScreen state={state} port={page} onLookUp={onLookUp} />
  return (
    <>
      {state.kind === 'nothing-found' && <NothingFound items={state.items} onLookUp={onLookUp} />}
      <HiddenNote state={state} port={page} />
      {items && <MentionsPart items={items} at={at} port={port} page={page} left={left} onLeave={setLeft} />}
    </>
  )
}

/** Where the reader is. Asked for anew with each list: a page that came back has dropped whoever followed it. */
function useReaderPlace(page: BesidePort, items: PageItems | null): string | null {
  const [at, setAt] = useState<string | null>(null)
  useEffect(() => (items ? page.follow(setAt) : undefined), [page, items])
  return at
}
