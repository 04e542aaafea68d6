import { useState } from 'preact/hooks'
import type { MessageKey } from '../shared/locale.ts'
import { ShortcutKeys } from '../shared/shortcut-keys.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import type { OptionsPort, Shortcut } from './options-port.ts'

const NAMED: Record<string, MessageKey> = {
  _execute_action: 'options.command._execute_action',
  'next-mention': 'options.command.next-mention',
  'previous-mention': 'options.command.previous-mention',
  'open-panel': 'options.command.open-panel',
  'look-up': 'options.command.look-up',
  toggle: 'options.command.toggle',
}

/** The commands and their keys. Only the browser's own page can change them. */
export function ShortcutsSection({ shortcuts, port }: { shortcuts: readonly Shortcut[]; port: OptionsPort }) {
  const { t } = useTranslator()
  const [isClosed, setClosed] = useState(false)
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{NAMED[name] ? t(NAMED[name]) : <bdi>{description}</bdi>}</dt>
            <dd>{keys ? <ShortcutKeys keys={keys} /> : t('options.shortcuts.none')}</dd>
          </div>
        ))}
      </dl>
      {shortcuts.some(({ keys }) => !keys) && <p class="hint">{t('options.shortcuts.hint')}</p>}
      <button
        type="button"
        class="button"
        onClick={() => void port.openShortcuts().then((opened) => setClosed(!opened))}
      >
        {t('options.shortcuts.change')}
      </button>
      {isClosed && <p class="hint">{t('options.shortcuts.where')}</p>}
    </>
  )
}
