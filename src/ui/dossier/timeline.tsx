import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { RecordStatement } from '../../core/pack/list-statements.ts'
import type { PackRecord } from '../../core/pack/pack.ts'
import type { Locale } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'
import { layOutTimeline, type PlacedPoint } from './lay-out-timeline.ts'
import { nextPoint } from './point-walk.ts'
import type { RecordRelation } from './record-relations.ts'
import { RelationLines, RelationMarkers } from './relation-lines.tsx'
import { AXIS, TimeAxis } from './time-axis.tsx'
import { type LabelRoom, spanOf, ticksOf } from './time-scale.ts'
import { TimelineLaneGroup } from './timeline-lane.tsx'
import { daysOfRecord, lanesOf } from './timeline-points.ts'
import { Legend, TimelineTools } from './timeline-tools.tsx'
import { useTextScale } from './use-text-scale.ts'
import { useWidth } from './use-width.ts'
import { useZoom } from './use-zoom.ts'
import { laneCount, laneName, pointHead } from './words.ts'

/** The farthest zoom, in pixels for a day. */
const MOST_PER_DAY = 14
const MARGIN = 28
/** Kept free around the day that is zoomed at, for the columns of points beside it. */
const AROUND = 72
/** As wide as the text of an A4 page. */
const PRINTED = 680

/** At the usual text size. */
const LABELS: Record<Locale, LabelRoom> = {
  en: { day: 140, month: 120, year: 56 },
  ar: { day: 210, month: 190, year: 56 },
}

function labelRoom(locale: Locale, textScale: number): LabelRoom {
  const { day, month, year } = LABELS[locale]
  return { day: day * textScale, month: month * textScale, year: year * textScale }
}

interface Props {
  record: PackRecord
  /** All of the record, and those that the filter lets through. */
  all: readonly RecordStatement[]
  statements: readonly RecordStatement[]
  relations: readonly RecordRelation[]
  claim: string | null
  printing: boolean
}

/** Statements as points in a lane for each side, along time, with the relations between their claims. */
export function Timeline({ record, all, statements, relations, claim, printing }: Props) {
  const translator = useTranslator()
  const { t, dir, locale, local } = translator
  const scroller = useRef<HTMLDivElement>(null)
  const seen = useWidth(scroller) || PRINTED
  const textScale = useTextScale(scroller)
  const span = useMemo(() => spanOf(daysOfRecord(record, all), record.until), [record, all])
  const zoom = useZoom(scroller, Math.max(1, ((span.to - span.from) * MOST_PER_DAY) / seen))
  const [lines, setLines] = useState(true)
  const [wanted, setActive] = useState<string | null>(null)

  const width = printing ? PRINTED : Math.round(seen * zoom.factor)
  const scale = { ...span, width, margin: Math.min(MARGIN, width / 4) }
  const lanes = useMemo(() => lanesOf(record, statements), [record, statements])
  const layout = useMemo(() => layOutTimeline(lanes, scale, textScale), [lanes, span, width, textScale])
  const ticks = useMemo(() => ticksOf(scale, labelRoom(locale, textScale)), [span, width, locale, textScale])
  const axis = Math.round(AXIS * textScale)
  const mirror = (x: number) => (dir === 'rtl' ? width - x : x)
  const height = layout.height + 2 * axis
  const points = [...layout.byId.values()]
  const active =
    (wanted !== null && layout.byId.get(wanted)) ||
    points.find(({ point }) => point.claim.id === claim) ||
    // Records are crowded where they end: a reader who begins there, or zooms there, finds something.
    points.reduce<PlacedPoint | undefined>((last, one) => (last && last.x > one.x ? last : one), undefined)

  useEffect(() => {
    if (claim === null) return
    const chosen = [...(scroller.current?.querySelectorAll('[aria-current]') ?? [])]
    const box = scroller.current?.getBoundingClientRect()
    const first = chosen[0]?.getBoundingClientRect()
    if (!box || !first || (first.left >= box.left && first.right <= box.right)) return
    scroller.current?.scrollBy({ left: first.left - box.left - box.width / 2 })
  }, [claim])

  /** Zooms around the day that is looked at, and brings it into sight. */
  function step(direction: 1 | -1) {
    const box = scroller.current?.getBoundingClientRect()
    const drawing = scroller.current?.querySelector('svg')?.getBoundingClientRect()
    if (!active || !box || !drawing) return zoom.step(direction)
    // A point of a crowded day stands beside its day, and nearer to it the farther one zooms in.
    const day = mirror((active.days[0] + active.days[1]) / 2)
    const clientX = Math.min(box.right - AROUND, Math.max(box.left + AROUND, drawing.left + day))
    zoom.step(direction, clientX, day / width)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === '+' || event.key === '=' || event.key === '-') step(event.key === '-' ? -1 : 1)
    else if (event.key === '0') zoom.fit()
    else {
      const next = active && nextPoint(layout.lanes, active.point.id, { key: event.key, rtl: dir === 'rtl' })
      if (!next) return
      const point = scroller.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(next)}"]`)
      point?.focus()
      point?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    event.preventDefault()
  }

  return (
    <>
      <TimelineTools zoom={{ ...zoom, step }} lines={lines} onLines={setLines} />
      <p class="hidden" id="dossier-keys">
        {t('dossier.timeline.keys')}
      </p>
      <p class="readout" aria-hidden="true">
        {wanted !== null && active ? (
          <>
            <strong>{pointHead(active.point, translator)}</strong> {local(active.point.claim.text)}
          </>
        ) : (
          t('dossier.timeline.keys')
        )}
      </p>
      <div ref={scroller} class="scroller">
        <div class="lane-names" aria-hidden="true">
          {layout.lanes.map(({ lane, top }) => (
            <p key={lane.id} style={{ insetBlockStart: `${top + axis + 3}px` }}>
              <span class="lane-name">{laneName(lane, translator)}</span>{' '}
              <span class="lane-count">{laneCount(lane, translator)}</span>
            </p>
          ))}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: HTML's groups hold no drawing */}
        <svg
          class="drawing"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={t('dossier.timeline')}
          aria-describedby="dossier-keys"
          onKeyDown={onKeyDown}
        >
          <RelationMarkers />
          <TimeAxis ticks={ticks} axis={axis} height={height} mirror={mirror} />
          <g transform={`translate(0 ${axis})`}>
            {lines && <RelationLines relations={relations} layout={layout} claim={claim} mirror={mirror} />}
            {layout.lanes.map((placed) => (
              <TimelineLaneGroup
                key={placed.lane.id}
                placed={placed}
                width={width}
                mirror={mirror}
                active={active?.point.id ?? null}
                claim={claim}
                onActive={setActive}
              />
            ))}
          </g>
        </svg>
      </div>
      <Legend />
    </>
  )
}
