import { useState } from 'preact/hooks'
import { useTranslator } from '../shared/translator-context.ts'
import { MentionList } from './mention-list.tsx'
import type { PageState, PopupPort } from './popup-port.ts'
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

  if (failed) return <FailedScreen onRetry={() => setFailed(false)} />
  switch (state.kind) {
    case 'loading':
      return <LoadingScreen />
    case 'mentions':
      return <MentionList items={state.items} onShow={(id) => run(() => port.show(id).then(port.close))()} />
    case 'nothing-found':
      return (
        <Screen title={t('popup.nothing.title')} body={t('popup.nothing.body')}>
          <button type="button" class="button" onClick={onLookUp}>
            {t('popup.nothing.action')}
          </button>
        </Screen>
      )
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
