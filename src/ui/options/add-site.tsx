import { useId, useRef, useState } from 'preact/hooks'
import { useTranslator } from '../shared/translator-context.ts'
import type { OptionsPort } from './options-port.ts'
import { Host } from './site-row.tsx'
import { useTell } from './tell.ts'

const EXAMPLE = 'example.com'

interface Props {
  port: OptionsPort
  /** Hosts that are read already. */
  known: readonly string[]
}

/** Names a site and lets the browser ask the reader for it. */
export function AddSite({ port, known }: Props) {
  const { t, rich } = useTranslator()
  const tell = useTell()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [isBad, setBad] = useState(false)

  // Up to the question nothing may be waited for: browsers allow it only in the click's own turn.
  function submit(event: Event) {
    event.preventDefault()
    const host = port.siteOf(text)
    setBad(host === null)
    if (host === null) {
      input.current?.focus()
      return tell({ text: t('options.sites.bad', { example: EXAMPLE }), quiet: true })
    }
    if (known.includes(host)) return tell({ text: t('options.sites.known', { host }) })
    port.grant([host]).then(
      (granted) => {
        if (granted) setText('')
        tell({ text: t(granted ? 'options.sites.granted' : 'options.sites.denied', { host }) })
      },
      () => tell({ text: t('options.sites.denied', { host }) }),
    )
  }

  return (
    <form class="add-site" noValidate onSubmit={submit}>
      <label for={id}>{t('options.sites.add')}</label>
      <p class="hint" id={`${id}-hint`}>
        {t('options.sites.add.hint')}
      </p>
      <div class="field-row">
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          placeholder={EXAMPLE}
          value={text}
          aria-invalid={isBad}
          aria-describedby={isBad ? `${id}-bad ${id}-hint` : `${id}-hint`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button main">
          {t('options.sites.add.action')}
        </button>
      </div>
      {isBad && (
        <p class="bad" id={`${id}-bad`}>
          {rich('options.sites.bad', { example: <Host host={EXAMPLE} /> })}
        </p>
      )}
    </form>
  )
}
