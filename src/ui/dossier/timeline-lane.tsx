import { useTranslator } from '../shared/translator-context.ts'
import { hashOfClaim } from './claim-hash.ts'
import type { PlacedLane, PlacedPoint } from './lay-out-timeline.ts'
import { PITCH } from './lay-out-timeline.ts'
import { PointMark } from './point-mark.tsx'
import { laneCount, laneName, pointHead } from './words.ts'

interface Props {
  placed: PlacedLane
  width: number
  mirror: (x: number) => number
  /** The one point that Tab reaches. */
  active: string | null
  claim: string | null
  onActive: (id: string) => void
}

export function TimelineLaneGroup({ placed, width, mirror, active, claim, onActive }: Props) {
  const translator = useTranslator()
  const { lane, base, points } = placed
  if (!points.length) return null
  const label = `${laneName(lane, translator)}, ${laneCount(lane, translator)}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's groups do not stand in a drawing
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is nothing to act on
    <g role="group" aria-label={label}>
      <path class="base" d={`M0 ${base}H${width}`} />
      {points.map((one) => (
        <Leader key={one.point.id} placed={one} base={base} mirror={mirror} />
      ))}
      {points.map((one) => (
        <Point
          key={one.point.id}
          placed={one}
          x={mirror(one.x)}
          tabbable={one.point.id === active}
          standing={claim === null ? undefined : one.point.claim.id === claim ? 'chosen' : 'aside'}
          onActive={onActive}
        />
      ))}
    </g>
  )
}

/** On the base line, the days that a point stands for; a line leads there from a column that had to give way. */
function Leader({
  placed: { x, days, before },
  base,
  mirror,
}: {
  placed: PlacedPoint
  base: number
  mirror: Props['mirror']
}) {
  const [from, to] = days.map(mirror) as [number, number]
  if (before) {
    const back = mirror(x - 9) - mirror(x)
    const tip = mirror(x) + 1.6 * back
    return (
      <path
        class="leader"
        d={`M${mirror(x)} ${base + 6}H${tip}m${-back / 2} -4l${back / 2} 4l${-back / 2} 4`}
      />
    )
  }
  return (
    <path
      class="leader"
      d={`M${mirror(x)} ${base}L${(from + to) / 2} ${base + 6}M${from - 1.5} ${base + 6}H${to + 1.5}`}
    />
  )
}

interface PointProps {
  placed: PlacedPoint
  x: number
  tabbable: boolean
  standing: 'chosen' | 'aside' | undefined
  onActive: (id: string) => void
}

function Point({ placed: { point, y }, x, tabbable, standing, onActive }: PointProps) {
  const translator = useTranslator()
  return (
    <g transform={`translate(${x} ${y})`}>
      <a
        href={hashOfClaim(point.claim.id)}
        class="point"
        data-id={point.id}
        data-standing={standing}
        aria-label={`${pointHead(point, translator)}: ${translator.local(point.claim.text)}`}
        aria-current={standing === 'chosen' ? 'true' : undefined}
        tabindex={tabbable ? 0 : -1}
        onFocus={() => onActive(point.id)}
        onPointerEnter={() => onActive(point.id)}
      >
        <rect class="target" x={-PITCH / 2} y={-PITCH / 2} width={PITCH} height={PITCH} />
        <circle class="ring" r={10} />
        <PointMark point={point} />
      </a>
    </g>
  )
}
