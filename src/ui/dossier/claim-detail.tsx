import { useEffect, useMemo, useRef } from 'preact/hooks'
import { describeClaim } from '../../core/pack/cross-reference.ts'
import type { PackRecord } from '../../core/pack/pack.ts'
import { ClaimRecord } from '../card/claim-record.tsx'
import { useTranslator } from '../shared/translator-context.ts'

interface Props {
  record: PackRecord
  claim: string | null
  onClaim: (claim: string) => void
  /** Leads the reader back to the claim's point. */
  onBack: () => void
}

/** What the record says on the claim that was chosen, beside the timeline. Focus comes here with every choice. */
export function ClaimDetail({ record, claim, onClaim, onBack }: Props) {
  const { t } = useTranslator()
  const box = useRef<HTMLElement>(null)
  const known = claim !== null && record.claims.some(({ id }) => id === claim)
  const model = useMemo(
    () => (known ? { description: describeClaim(record, claim), mention: null } : null),
    [record, claim, known],
  )
  useEffect(() => {
    if (claim === null) return
    box.current?.scrollTo(0, 0)
    box.current?.focus()
  }, [claim])
  return (
    <section
      ref={box}
      class="detail"
      tabIndex={-1}
      aria-labelledby={model ? 'dossier-claim' : undefined}
      aria-label={model ? undefined : t('dossier.detail')}
      onKeyDown={(event) => event.key === 'Escape' && onBack()}
    >
      {model ? (
        <>
          <button type="button" class="more back-to-point" onClick={onBack}>
            {t('dossier.back')}
          </button>
          <ClaimRecord
            key={model.description.claim.id}
            model={model}
            headingId="dossier-claim"
            onClaim={onClaim}
          />
        </>
      ) : (
        <p class="hint">{t(claim === null ? 'dossier.detail.none' : 'dossier.detail.unknown')}</p>
      )}
    </section>
  )
}
