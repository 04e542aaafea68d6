import type { PlacedPoint, TimelineLayout } from './lay-out-timeline.ts'
import type { RecordRelation } from './record-relations.ts'
import { relationCurve } from './relation-curve.ts'

interface Props {
  relations: readonly RecordRelation[]
  layout: TimelineLayout
  /** Only its relations are drawn; null for all. */
  claim: string | null
  mirror: (x: number) => number
}

/**
 * A line for each relation, between the first statements of its claims: told apart by its strokes and by what it bears,
 * a cross in its middle or an arrow towards the newer claim. The same relations stand below in words.
 */
export function RelationLines({ relations, layout, claim, mirror }: Props) {
  const first = new Map<string, PlacedPoint>()
  for (const placed of layout.byId.values())
    if (placed.point.kind === 'statement' && !first.has(placed.point.claim.id))
      first.set(placed.point.claim.id, placed)
  return (
    <svg class={claim === null ? 'relations' : 'relations chosen'} aria-hidden="true">
      {relations.map(({ kind, from, to }) => {
        if (claim !== null && from.id !== claim && to.id !== claim) return null
        // Time runs from what is updated to what updates it.
        const [a, b] = kind === 'updates' ? [to, from] : [from, to]
        const [start, end] = [first.get(a.id), first.get(b.id)]
        const path = start && end && relationCurve(mirrored(start), mirrored(end))
        return path && <RelationLine key={`${from.id} ${kind} ${to.id}`} kind={kind} path={path} />
      })}
    </svg>
  )

  function mirrored({ x, y }: PlacedPoint) {
    return { x: mirror(x), y }
  }
}

/** One line, as the legend shows it too. */
export function RelationLine({ kind, path }: { kind: RecordRelation['kind']; path: string }) {
  return (
    <path
      class="relation"
      data-kind={kind}
      d={path}
      marker-mid={kind === 'contradicts' ? 'url(#dossier-cross)' : undefined}
      marker-end={kind === 'updates' ? 'url(#dossier-arrow)' : undefined}
    />
  )
}

/** What the lines bear; once in the page. */
export function RelationMarkers() {
  return (
    <defs>
      <marker
        id="dossier-arrow"
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="9"
        markerHeight="9"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path class="arrow-head" d="M0 0L10 5L0 10Z" />
      </marker>
      <marker
        id="dossier-cross"
        viewBox="-6 -6 12 12"
        markerWidth="12"
        markerHeight="12"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path class="cross-mark" d="M-4 -4L4 4M4 -4L-4 4" />
      </marker>
    </defs>
  )
}
