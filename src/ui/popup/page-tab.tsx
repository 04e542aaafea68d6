import { useState } from 'preact/hooks'
import { useTranslator } from '../shared/translator-context.ts'
import { MentionList, PossibleList } from './mention-list.tsx'
import type { PageItem, PageState, PopupPort } from './popup-port.ts'
import { FailedScreen, LoadingScreen, Screen } from './screen.tsx'

interface Props {
  state: PageState
  port: PopupPort
  onLookUp: () => void
}

/** The state of the page in the active tab: one screen for each, and each with a way on. */
export function PageTab({ state, port, onLookUp }: Props) {
  const { t, rich } = useTranslator()
  const [failed, setFailed] = useState(false)
  const run = (action: () => Promise<void>) => () => void action().catch(() => setFailed(true))
  const show = (id: string) => run(() => port.show(id).then(port.close))()

  if (failed) return <FailedScreen onRetry={() => setFailed(false)} />
  switch (state.kind) {
    case 'loading':
      return <LoadingScreen />
    case 'mentions':
      return (
        <>
          <MentionList items={state.items.marked} onShow={show} />
          <PossibleList items={state.items.possible} onShow={show} />
        </>
      )
    case 'nothing-found':
      return <NothingFound possible={state.possible} onShow={show} onLookUp={onLookUp} />
    case 'unreadable':
      return (
        <Screen title={t('popup.unreadable.title')} body={t(`popup.unreadable.${state.reason}`)}>
          <button type="button" class="button" onClick={onLookUp}>
            {t('popup.nothing.action')}
          </button>
        </Screen>
      )
    case 'paused':
      return (
        <Screen
          title={t('popup.paused.title')}
          body={rich('popup.paused.body', { host: <bdi class="host">{state.host}</bdi> })}
        >
          <button type="button" class="button main" onClick={run(() => port.pause(state.host, false))}>
            {t('popup.paused.action')}
          </button>
        </Screen>
      )
    case 'not-annotated':
      return <Outside state={state} port={port} run={run} onLookUp={onLookUp} />
  }
}

interface NothingFoundProps {
  possible: PageItem[]
  onShow: (id: string) => void
  onLookUp: () => void
}

function NothingFound({ possible, onShow, onLookUp }: NothingFoundProps) {
  const { t } = useTranslator()
  const isSilent = possible.length === 0
  return (
    <>
      <Screen
        title={t(isSilent ? 'popup.nothing.title' : 'popup.unsure.title')}
        body={t(isSilent ? 'popup.nothing.body' : 'popup.unsure.body')}
      >
        <button type="button" class="button" onClick={onLookUp}>
          {t('popup.nothing.action')}
        </button>
      </Screen>
      <PossibleList items={possible} onShow={onShow} />
    </>
  )
}

interface OutsideProps {
  state: Extract<PageState, { kind: 'not-annotated' }>
  port: PopupPort
  run: (action: () => Promise<void>) => () => void
  onLookUp: () => void
}

function Outside({ state, port, run, onLookUp }: OutsideProps) {
  const { t, rich } = useTranslator()
  if (!state.canAnnotate)
    return (
      <Screen title={t('popup.unreadable.title')} body={t('popup.outside.cannot')}>
        <button type="button" class="button" onClick={onLookUp}>
          {t('popup.nothing.action')}
        </button>
      </Screen>
    )
  return (
    <Screen
      title={t('popup.outside.title')}
      body={rich('popup.outside.body', { host: <bdi class="host">{state.host}</bdi> })}
    >
      <button type="button" class="button main" onClick={run(() => port.annotateThisPage())}>
        {t('popup.outside.once')}
      </button>
      <button type="button" class="button" onClick={run(() => port.alwaysOnThisSite())}>
        {t('popup.outside.always')}
      </button>
    </Screen>
  )
}
