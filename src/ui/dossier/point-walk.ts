import type { PlacedLane, PlacedPoint } from './lay-out-timeline.ts'

/**
 * The point to which a key leads: arrows along time in reading direction, up and down to the nearest in time of the next
 * lane that has any, Home and End within the lane. Null where the key is none of ours or there is nowhere to go.
 */
export function nextPoint(
  lanes: readonly PlacedLane[],
  current: string,
  { key, rtl }: { key: string; rtl: boolean },
): string | null {
  const filled = lanes.filter(({ points }) => points.length > 0)
  const place = filled.findIndex(({ points }) => points.some(({ point }) => point.id === current))
  const lane = filled[place]
  if (!lane) return null
  const at = lane.points.findIndex(({ point }) => point.id === current)
  const from = lane.points[at]
  const found = (point: PlacedPoint | undefined) => point?.point.id ?? null
  switch (key) {
    case rtl ? 'ArrowLeft' : 'ArrowRight':
      return found(lane.points[at + 1])
    case rtl ? 'ArrowRight' : 'ArrowLeft':
      return found(lane.points[at - 1])
    case 'Home':
      return found(lane.points[0])
    case 'End':
      return found(lane.points.at(-1))
    case 'ArrowUp':
      return found(nearest(filled[place - 1]?.points, from))
    case 'ArrowDown':
      return found(nearest(filled[place + 1]?.points, from))
    default:
      return null
  }
}

function nearest(
  points: readonly PlacedPoint[] | undefined,
  from: PlacedPoint | undefined,
): PlacedPoint | undefined {
  if (!points || !from) return undefined
  return points.reduce((best, one) => (Math.abs(one.x - from.x) < Math.abs(best.x - from.x) ? one : best))
}
