import { useEffect, useRef, useState } from 'preact/hooks'
import { CloseIcon, GlossIcon, GrowIcon, MoveIcon, PinIcon } from '../shared/icons.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import type { CardPosition } from './card-position.ts'
import { type Drag, dragOn } from './drag.ts'
import { stepOf } from './pin.ts'

/** Where the card stands, as its own head may change it. */
export interface CardPlace extends Pick<CardPosition, 'setPinned' | 'moveBy' | 'moveToNextCorner'> {
  readonly isPinned: boolean
}

interface Props {
  /** How many records the card holds. */
  records: number
  place: CardPlace | undefined
  onClose: () => void
}

/** The card's head: what it is, and how to move, pin and close it. On a small window it is the sheet's handle. */
export function CardBar({ records, place, onClose }: Props) {
  const { t } = useTranslator()
  const bar = useRef<HTMLDivElement>(null)
  const [isPinned, setPinned] = useState(place?.isPinned ?? false)
  const [isTall, setTall] = useState(false)

  function pinned(work: () => void) {
    work()
    setPinned(true)
  }

  function tall(is: boolean) {
    setTall(is)
    bar.current?.closest('.card')?.toggleAttribute('data-tall', is)
  }

  useEffect(() => {
    const card = bar.current?.closest<HTMLElement>('.card')
    if (!bar.current || !card || !place) return undefined
    return dragOn(bar.current, {
      onMove(drag) {
        if (!card.dataset.dock) pinned(() => place.moveBy(drag.way))
        else if (card.dataset.dock === 'foot') card.style.translate = `0 ${Math.max(0, drag.whole.y)}px`
      },
      onEnd(drag) {
        card.style.removeProperty('translate')
        if (!drag || card.dataset.dock !== 'foot') return
        if (isThrownDown(drag)) onClose()
        else if (Math.abs(drag.whole.y) > DRAWN) tall(drag.whole.y < 0)
      },
    })
  }, [place])

  function onKeyDown(event: KeyboardEvent) {
    const way = stepOf(event)
    if (!way || !place) return
    event.preventDefault()
    pinned(() => place.moveBy(way))
  }

  return (
    <div ref={bar} class="card-bar">
      <GlossIcon />
      <span class="card-count">{records > 1 ? t('card.records', { n: records }) : t('card.label')}</span>
      {place && (
        <>
          <button
            type="button"
            class="icon-button card-move"
            data-handle
            aria-label={t('card.move')}
            title={t('card.move.how')}
            onClick={() => pinned(place.moveToNextCorner)}
            onKeyDown={onKeyDown}
          >
            <MoveIcon />
          </button>
          <button
            type="button"
            class="icon-button card-pin"
            aria-label={t('card.pin')}
            title={t('card.pin')}
            aria-pressed={isPinned}
            onClick={() => {
              place.setPinned(!isPinned)
              setPinned(!isPinned)
            }}
          >
            <PinIcon />
          </button>
          <button
            type="button"
            class="icon-button card-grow"
            aria-label={t('card.grow')}
            title={t('card.grow')}
            aria-pressed={isTall}
            onClick={() => tall(!isTall)}
          >
            <GrowIcon />
          </button>
        </>
      )}
      <button
        type="button"
        class="icon-button card-close"
        aria-label={t('action.close')}
        title={t('action.close')}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </div>
  )
}

/** CSS px that a sheet must be drawn to change its height, and to be gone where it is let fall slowly. */
const DRAWN = 40
const FALLEN = 120
/** CSS px a millisecond. */
const THROWN = 0.5

const isThrownDown = ({ whole, time }: Drag) =>
  whole.y > FALLEN || (whole.y > DRAWN && whole.y / Math.max(1, time) > THROWN)
