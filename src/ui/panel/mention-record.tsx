import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { ClaimRecord } from '../card/claim-record.tsx'
import { OpenDossier } from '../popup/open-dossier.tsx'
import { FailedScreen, Screen } from '../popup/screen.tsx'
import { Quote } from '../shared/bdi.tsx'
import { BackIcon, NextIcon, PreviousIcon } from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import { usePromise } from '../shared/use-promise.ts'
import type { Row } from './filter-items.ts'
import type { BesidePort, PanelPort } from './panel-port.ts'

interface Props {
  row: Row
  /** Which of how many in the list, from 1. */
  number: number
  of: number
  port: PanelPort
  page: BesidePort
  onBack: () => void
  onStep: (step: 1 | -1) => void
}

/** The record on a mention, in the list's place: all that its card on the page would show, and the way to it. */
export function MentionRecord({ row: { item }, number, of, port, page, onBack, onStep }: Props) {
  const { t } = useTranslator()
  /** Related claims that were gone on to, from the mention's own. */
  const [trail, setTrail] = useState<string[]>([])
  const [isGone, setGone] = useState(false)
  const related = trail.at(-1)
  const [model, retry] = usePromise(
    () => (related === undefined ? page.model(item.id) : port.describe(related)),
    [port, page, item.id, related],
  )
  const heading = useId()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  useEffect(() => {
    setTrail([])
    setGone(false)
  }, [item.id])
  useEffect(() => back.current?.closest('.popup-body')?.scrollTo(0, 0), [item.id, related])

  return (
    <section class="mention-record" aria-labelledby={heading}>
      <div class="record-bar">
        <button
          ref={back}
          type="button"
          class="back"
          onClick={() => (trail.length ? setTrail(trail.slice(0, -1)) : onBack())}
        >
          <BackIcon />
          {trail.length ? t('action.back') : t('panel.back')}
        </button>
        {/* One line for both, so that there is one that speaks up. */}
        <p class="hidden" role="status">
          {isGone ? t('panel.gone') : of > 1 && t('panel.number', { number, of })}
        </p>
        {of > 1 && (
          <>
            <span class="steps-count" aria-hidden="true">
              {t('panel.number', { number, of })}
            </span>
            <button
              type="button"
              class="icon-button"
              aria-label={t('panel.previous')}
              onClick={() => onStep(-1)}
            >
              <PreviousIcon />
            </button>
            <button type="button" class="icon-button" aria-label={t('panel.next')} onClick={() => onStep(1)}>
              <NextIcon />
            </button>
          </>
        )}
      </div>
      {related === undefined && (
        <div class="passage">
          <Quote lang={item.lang} class="row-quote">
            {item.quote}
          </Quote>
          <button
            type="button"
            class="more"
            onClick={() => void page.show(item.id).catch(() => setGone(true))}
          >
            {t('panel.showCard')}
          </button>
          {isGone && <p>{t('panel.gone')}</p>}
        </div>
      )}
      {model.kind === 'failed' &&
        (related === undefined ? (
          <Screen title={t('panel.gone.title')} body={t('panel.gone')}>
            <button type="button" class="button" onClick={onBack}>
              {t('panel.back')}
            </button>
          </Screen>
        ) : (
          <FailedScreen onRetry={retry} />
        ))}
      {model.kind === 'ready' && (
        <ClaimRecord
          key={model.value.description.claim.id}
          model={model.value}
          headingId={heading}
          onClaim={(id) => setTrail([...trail, id])}
        />
      )}
      {model.kind === 'ready' && (
        <OpenDossier port={port} claim={model.value.description.claim.id}>
          {t('dossier.open.claim')}
        </OpenDossier>
      )}
    </section>
  )
}
