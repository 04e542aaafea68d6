import { useEffect, useState } from 'preact/hooks'
import { OpenedRecord } from '../popup/opened-record.tsx'
import { Screen } from '../popup/screen.tsx'
import { Quote } from '../shared/bdi.tsx'
import { NextIcon, PreviousIcon } from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'
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

/** The record on a mention: all that its card on the page would show, and the ways to it and to the mentions beside it. */
export function MentionRecord({ row: { item }, number, of, port, page, onBack, onStep }: Props) {
  const { t } = useTranslator()
  const [isGone, setGone] = useState(false)
  useEffect(() => setGone(false), [item.id])
  return (
    <OpenedRecord
      port={port}
      opened={item.id}
      load={() => page.model(item.id)}
      // Each list brings an item of its own: a page that has come back may know again what it had lost.
      of={item}
      back={t('panel.back')}
      onBack={onBack}
      bar={
        <>
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
              <button
                type="button"
                class="icon-button"
                aria-label={t('panel.next')}
                onClick={() => onStep(1)}
              >
                <NextIcon />
              </button>
            </>
          )}
        </>
      }
      head={
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
      }
      failed={
        <Screen title={t('panel.gone.title')} body={t('panel.gone')}>
          <button type="button" class="button" onClick={onBack}>
            {t('panel.back')}
          </button>
        </Screen>
      }
    />
  )
}
