import type { ComponentChildren } from 'preact'
import { useTranslator } from '../shared/translator-context.ts'

interface Props {
  title: ComponentChildren
  body: ComponentChildren
  /** The way on: buttons. */
  children?: ComponentChildren
}

/** A state that has no list to show: what it is, why, and a way on. */
export function Screen({ title, body, children }: Props) {
  return (
    <div class="screen" role="status">
      <h2>{title}</h2>
      <p>{body}</p>
      {children && <div class="actions">{children}</div>}
    </div>
  )
}

export function FailedScreen({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslator()
  return (
    <Screen title={t('popup.error.title')} body={t('popup.error.body')}>
      <button type="button" class="button main" onClick={onRetry}>
        {t('action.retry')}
      </button>
    </Screen>
  )
}

export function LoadingScreen() {
  const { t } = useTranslator()
  return (
    <p class="loading" role="status">
      {t('popup.loading')}
    </p>
  )
}
