import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { CardModel } from '../card/card-model.ts'
import { ClaimRecord } from '../card/claim-record.tsx'
import { BackIcon } from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import { usePromise } from '../shared/use-promise.ts'
import { OpenDossier } from './open-dossier.tsx'
import type { RecordPort } from './popup-port.ts'
import { FailedScreen } from './screen.tsx'

interface Props {
  port: RecordPort
  /** What was opened; another begins anew. */
  opened: string
  load: () => Promise<CardModel>
  /** Loads again where it changes. */
  of?: unknown
  /** The button that leads back to where it was opened. */
  back: string
  onBack: () => void
  /** Beside that button. */
  bar?: ComponentChildren
  /** Above the record that was opened, not above those gone on to. */
  head?: ComponentChildren
  /** In place of the record that was opened, where it cannot be had. */
  failed?: ComponentChildren
}

/** A record in the place of the list that it was opened from; from it the reader goes on to related claims, and back step by step. */
export function OpenedRecord({ port, opened, load, of, back, onBack, bar, head, failed }: Props) {
  const { t } = useTranslator()
  const [trail, setTrail] = useState<string[]>([])
  const related = trail.at(-1)
  const [model, retry] = usePromise(
    () => (related === undefined ? load() : port.describe(related)),
    [port, opened, of, related],
  )
  const heading = useId()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  useEffect(() => setTrail([]), [opened])
  useEffect(() => button.current?.closest('.popup-body')?.scrollTo(0, 0), [opened, related])

  function goOn(claim: string) {
    setTrail([...trail, claim])
    // What was pressed goes with the record that it stood in.
    button.current?.focus()
  }

  return (
    <section class="opened-record" aria-labelledby={heading}>
      <div class="record-bar">
        <button
          ref={button}
          type="button"
          class="back"
          onClick={() => (trail.length ? setTrail(trail.slice(0, -1)) : onBack())}
        >
          <BackIcon />
          {trail.length ? t('action.back') : back}
        </button>
        {bar}
      </div>
      {related === undefined && head}
      {model.kind === 'failed' && ((related === undefined && failed) || <FailedScreen onRetry={retry} />)}
      {model.kind === 'ready' && (
        <>
          <ClaimRecord
            key={model.value.description.claim.id}
            model={model.value}
            headingId={heading}
            onClaim={goOn}
          />
          <OpenDossier port={port} claim={model.value.description.claim.id}>
            {t('dossier.open.claim')}
          </OpenDossier>
        </>
      )}
    </section>
  )
}
