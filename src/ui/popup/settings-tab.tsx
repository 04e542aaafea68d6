import { useId, useState } from 'preact/hooks'
import { LANGUAGES, OPENINGS } from '../shared/choices.ts'
import { catalogues } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'
import { usePromise } from '../shared/use-promise.ts'
import type { PopupPort, QuickSettings } from './popup-port.ts'
import { FailedScreen, LoadingScreen } from './screen.tsx'

interface Props {
  port: PopupPort
}

/** The few settings that readers change while they read; all others are one step away. */
export function SettingsTab({ port }: Props) {
  const { t } = useTranslator()
  const [stored, retry] = usePromise(() => port.settings(), [port])
  const [changed, setChanged] = useState<Partial<QuickSettings>>({})
  const [failed, setFailed] = useState(false)
  const language = useId()
  const failing = (work: Promise<void>) => void work.catch(() => setFailed(true))

  if (stored.kind === 'loading') return <LoadingScreen />
  if (stored.kind === 'failed') return <FailedScreen onRetry={retry} />
  const now = { ...stored.value, ...changed }

  function change(wish: Partial<QuickSettings>) {
    setFailed(false)
    failing(port.changeSettings(wish).then(() => setChanged((before) => ({ ...before, ...wish }))))
  }

  return (
    <div class="settings">
      <div class="setting">
        <label for={language}>{t('quick.language')}</label>
        <select
          id={language}
          value={now.language}
          onChange={(event) => change({ language: event.currentTarget.value as QuickSettings['language'] })}
        >
          {LANGUAGES.map((value) => (
            <option key={value} value={value} lang={value === 'auto' ? undefined : value}>
              {value === 'auto' ? t('options.language.auto') : catalogues[value]['language.self']}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="setting">
        <legend>{t('options.openOn')}</legend>
        {OPENINGS.map((value) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name="open-on"
              checked={now.openOn === value}
              onChange={() => change({ openOn: value })}
            />
            {t(`options.openOn.${value}`)}
          </label>
        ))}
        <p class="aside">{t('options.openOn.hint')}</p>
      </fieldset>
      <p role="status">{failed && t('options.notSaved')}</p>
      <div class="setting ways">
        <button type="button" class="button" onClick={() => failing(port.openOptions())}>
          {t('quick.options')}
        </button>
      </div>
    </div>
  )
}
