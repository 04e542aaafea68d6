import { useTranslator } from '../shared/translator-context.ts'
import { usePromise } from '../shared/use-promise.ts'
import type { PagePort, PageState } from './popup-port.ts'

/** What the reader has hidden on this site, with the way back. Nothing where nothing is. */
export function HiddenNote({
  state,
  port,
}: {
  state: PageState
  port: Pick<PagePort, 'hiddenHere' | 'showHidden'>
}) {
  const { t } = useTranslator()
  // Asked anew with every change of the page: showing again is one.
  const [count, askAgain] = usePromise(() => port.hiddenHere(), [state, port])
  if (count.kind !== 'ready' || count.value === 0) return null
  return (
    <p class="hidden-note">
      {t('hidden.count', { n: count.value })}{' '}
      <button
        type="button"
        class="more"
        onClick={() => void port.showHidden().then(askAgain, () => undefined)}
      >
        {t('hidden.show')}
      </button>
    </p>
  )
}
