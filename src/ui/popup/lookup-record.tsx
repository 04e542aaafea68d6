import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { ClaimRecord } from '../card/claim-record.tsx'
import { BackIcon } from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import { usePromise } from '../shared/use-promise.ts'
import { OpenDossier } from './open-dossier.tsx'
import type { RecordPort } from './popup-port.ts'
import { FailedScreen } from './screen.tsx'

interface Props {
  port: RecordPort
  claim: string
  onBack: () => void
}

/** A claim's record inside the popup. From it the reader can go on to related claims and back step by step. */
export function LookupRecord({ port, claim, onBack }: Props) {
  const { t } = useTranslator()
  const [trail, setTrail] = useState([claim])
  const current = trail.at(-1) ?? claim
  const [model, retry] = usePromise(() => port.describe(current), [port, current])
  const heading = useId()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    back.current?.focus()
    back.current?.closest('.popup-body')?.scrollTo(0, 0)
  }, [current])

  return (
    <section class="lookup-record" aria-labelledby={heading}>
      <button
        ref={back}
        type="button"
        class="back"
        onClick={() => (trail.length > 1 ? setTrail(trail.slice(0, -1)) : onBack())}
      >
        <BackIcon />
        {trail.length > 1 ? t('action.back') : t('search.back')}
      </button>
      {model.kind === 'failed' && <FailedScreen onRetry={retry} />}
      {model.kind === 'ready' && (
        <ClaimRecord
          key={model.value.description.claim.id}
          model={model.value}
          headingId={heading}
          onClaim={(id) => setTrail([...trail, id])}
        />
      )}
      {model.kind === 'ready' && (
        <OpenDossier port={port} claim={current}>
          {t('dossier.open.claim')}
        </OpenDossier>
      )}
    </section>
  )
}
