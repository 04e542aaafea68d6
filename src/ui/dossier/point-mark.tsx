import { StanceMark } from '../card/stance-mark.tsx'
import type { TimelinePoint } from './timeline-points.ts'

/** The mark of a point around 0, 0: a statement's by its stance, a diamond for a date that a claim gives. */
export function PointMark({ point }: { point: TimelinePoint }) {
  if (point.kind === 'date') return <path class="moment" d="M0 -6.5L6.5 0L0 6.5L-6.5 0Z" />
  return (
    <g transform="translate(-6.5 -6.5)">
      <StanceMark stance={point.statement.stance} />
    </g>
  )
}
