import { StanceMark } from '../card/stance-mark.tsx'
import { FitIcon, MinusIcon, PlusIcon } from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import { DRAWN_RELATIONS } from './record-relations.ts'
import { RelationLine } from './relation-lines.tsx'
import type { Zoom } from './use-zoom.ts'

const STANCES = ['asserts', 'denies', 'reports', 'recalls'] as const

interface Props {
  zoom: Zoom
  lines: boolean
  onLines: (lines: boolean) => void
}

export function TimelineTools({ zoom, lines, onLines }: Props) {
  const { t } = useTranslator()
  return (
    <div class="tools">
      <fieldset class="zoom">
        <legend class="hidden">{t('dossier.zoom')}</legend>
        <button
          type="button"
          class="button"
          aria-label={t('dossier.zoom.out')}
          aria-disabled={zoom.factor <= 1}
          onClick={() => zoom.step(-1)}
        >
          <MinusIcon />
        </button>
        <button
          type="button"
          class="button"
          aria-label={t('dossier.zoom.in')}
          aria-disabled={zoom.factor >= zoom.most}
          onClick={() => zoom.step(1)}
        >
          <PlusIcon />
        </button>
        <button type="button" class="button" aria-disabled={zoom.factor <= 1} onClick={zoom.fit}>
          <FitIcon /> {t('dossier.zoom.fit')}
        </button>
      </fieldset>
      <label class="check">
        <input type="checkbox" checked={lines} onChange={(event) => onLines(event.currentTarget.checked)} />
        {t('dossier.lines')}
      </label>
    </div>
  )
}

/** What the marks and the lines mean, in words. */
export function Legend() {
  const { t } = useTranslator()
  return (
    <ul class="legend" aria-label={t('dossier.legend')}>
      {STANCES.map((stance) => (
        <li key={stance}>
          <StanceMark stance={stance} /> {t(`stance.${stance}`)}
        </li>
      ))}
      <li>
        <svg width="13" height="13" viewBox="-6.5 -6.5 13 13" aria-hidden="true">
          <path class="moment" d="M0 -6L6 0L0 6L-6 0Z" />
        </svg>{' '}
        {t('dossier.legend.date')}
      </li>
      {DRAWN_RELATIONS.map((kind) => (
        <li key={kind}>
          <svg
            class="mirrored relations chosen"
            width="40"
            height="14"
            viewBox="0 0 40 14"
            aria-hidden="true"
          >
            <RelationLine kind={kind} path="M2 7L20 7L37 7" />
          </svg>{' '}
          {t(`dossier.relation.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
