import { useState } from 'preact/hooks'
import { useTranslator } from '../shared/translator-context.ts'
import { MentionList, UnmarkedLists } from './mention-list.tsx'
import { NoListScreen } from './no-list-screen.tsx'
import type { PageItems, PageState, PopupPort } from './popup-port.ts'
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
          <UnmarkedLists items={state.items} onShow={show} />
        </>
      )
    case 'nothing-found':
      return (
        <>
          <NothingFound items={state.items} onLookUp={onLookUp} />
          <UnmarkedLists items={state.items} onShow={show} />
        </>
      )
    default:
      return <NoListScreen state={state} port={port} onLookUp={onLookUp} />
  }
}

/** A page that was read, and nothing of it marked. */
export function NothingFound({ items, onLookUp }: { items: PageItems; onLookUp: () => void }) {
  const { t } = useTranslator()
  const why = items.leftOut.length ? 'leftOut' : items.possible.length ? 'unsure' : null
  return (
    <Screen
      title={t(why ? 'popup.unmarked.title' : 'popup.nothing.title')}
      body={t(why ? `popup.${why}.body` : 'popup.nothing.body')}
    >
      <button type="button" class="button" onClick={onLookUp}>
        {t('popup.nothing.action')}
      </button>
    </Screen>
  )
}
