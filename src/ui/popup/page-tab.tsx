import { useState } from 'preact/hooks'
import { useTranslator } from '../shared/translator-context.ts'
import { MentionList, PossibleList } from './mention-list.tsx'
import { NoListScreen } from './no-list-screen.tsx'
import type { PageItem, PageState, PopupPort } from './popup-port.ts'
import { FailedScreen, Screen } from './screen.tsx'

interface Props {
  state: PageState
  port: PopupPort
  onLookUp: () => void
}

/** The state of the page in the active tab: one screen for each, and each with a way on. */
export function PageTab({ state, port, onLookUp }: Props) {
  const [failed, setFailed] = useState(false)
  const show = (id: string) =>
    void port
      .show(id)
      .then(port.close)
      .catch(() => setFailed(true))

  if (failed) return <FailedScreen onRetry={() => setFailed(false)} />
  switch (state.kind) {
    case 'mentions':
      return (
        <>
          <MentionList items={state.items.marked} onShow={show} />
          <PossibleList items={state.items.possible} onShow={show} />
        </>
      )
    case 'nothing-found':
      return (
        <>
          <NothingFound possible={state.possible} onLookUp={onLookUp} />
          <PossibleList items={state.possible} onShow={show} />
        </>
      )
    default:
      return <NoListScreen state={state} port={port} onLookUp={onLookUp} />
  }
}

/** A page that was read, and nothing of it marked. */
export function NothingFound({ possible, onLookUp }: { possible: PageItem[]; onLookUp: () => void }) {
  const { t } = useTranslator()
  const isSilent = possible.length === 0
  return (
    <Screen
      title={t(isSilent ? 'popup.nothing.title' : 'popup.unsure.title')}
      body={t(isSilent ? 'popup.nothing.body' : 'popup.unsure.body')}
    >
      <button type="button" class="button" onClick={onLookUp}>
        {t('popup.nothing.action')}
      </button>
    </Screen>
  )
}
