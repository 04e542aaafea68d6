import { useState } from 'preact/hooks'
import { useTranslator } from '../shared/translator-context.ts'
import type { PagePort, PageState } from './popup-port.ts'
import { FailedScreen, LoadingScreen, Screen } from './screen.tsx'

interface Props {
  /** Any of a page that was not read. */
  state: Exclude<PageState, { kind: 'mentions' | 'nothing-found' }>
  port: Pick<PagePort, 'pause' | 'annotateThisPage' | 'alwaysOnThisSite'>
  onLookUp: () => void
}

/** Why there is no list, and what can be done about it; in popup and side panel alike. */
export function NoListScreen({ state, port, onLookUp }: Props) {
  const { t, rich } = useTranslator()
  const [failed, setFailed] = useState(false)
  const run = (action: () => Promise<void>) => () => void action().catch(() => setFailed(true))
  const lookUp = (
    <button type="button" class="button" onClick={onLookUp}>
      {t('popup.nothing.action')}
    </button>
  )

  if (failed) return <FailedScreen onRetry={() => setFailed(false)} />
  if (state.kind === 'loading') return <LoadingScreen />
  if (state.kind === 'unreadable')
    return (
      <Screen
        title={t(state.reason === 'unasked' ? 'popup.outside.title' : 'popup.unreadable.title')}
        body={t(`popup.unreadable.${state.reason}`)}
      >
        {lookUp}
      </Screen>
    )
  const host = <bdi class="host">{state.host}</bdi>
  if (state.kind === 'paused')
    return (
      <Screen title={t('popup.paused.title')} body={rich('popup.paused.body', { host })}>
        <button type="button" class="button main" onClick={run(() => port.pause(state.host, false))}>
          {t('popup.paused.action')}
        </button>
      </Screen>
    )
  if (!state.canAnnotate)
    return (
      <Screen title={t('popup.unreadable.title')} body={t('popup.outside.cannot')}>
        {lookUp}
      </Screen>
    )
  return (
    <Screen title={t('popup.outside.title')} body={rich('popup.outside.body', { host })}>
      <button type="button" class="button main" onClick={run(() => port.annotateThisPage())}>
        {t('popup.outside.once')}
      </button>
      <button type="button" class="button" onClick={run(() => port.alwaysOnThisSite())}>
        {t('popup.outside.always')}
      </button>
    </Screen>
  )
}
