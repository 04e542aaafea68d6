import { placePoints } from './place-points.ts'
import { type TimeScale, xOf } from './time-scale.ts'
import type { TimelineLane, TimelinePoint } from './timeline-points.ts'

/** A point's middle, and on the base line the days that it stands for. All in pixels, time running to the right. */
export interface PlacedPoint {
  point: TimelinePoint
  x: number
  y: number
  /** Where its first and last day lie; the same for a single day. */
  days: [from: number, to: number]
  /** It lies before the time that is drawn, and stands at its edge. */
  before: boolean
}

export interface PlacedLane {
  lane: TimelineLane
  top: number
  height: number
  /** The line on which its points stand. */
  base: number
  points: PlacedPoint[]
}

export interface TimelineLayout {
  lanes: PlacedLane[]
  height: number
  byId: Map<string, PlacedPoint>
}

/** The least room that a target may have, by WCAG 2.5.8. */
export const PITCH = 24
const ROWS: [number, number] = [5, 10]
/** For the lane's name above its points, and for the leaders under them. */
const [HEAD, FOOT] = [28, 14]

/** `textScale`: how much larger than usual a lane's name is. */
export function layOutTimeline(
  lanes: readonly TimelineLane[],
  scale: TimeScale,
  textScale = 1,
): TimelineLayout {
  let top = 0
  const placed = lanes.map((lane) => {
    const one = placeLane(lane, scale, { top, head: Math.round(HEAD * textScale) })
    top += one.height
    return one
  })
  const byId = new Map(placed.flatMap(({ points }) => points).map((one) => [one.point.id, one]))
  return { lanes: placed, height: top, byId }
}

function placeLane(
  lane: TimelineLane,
  scale: TimeScale,
  { top, head }: { top: number; head: number },
): PlacedLane {
  const inside = (day: number) => xOf(scale, Math.min(scale.to, Math.max(scale.from, day)))
  const spots = lane.points.map((point) => {
    const days: [number, number] = [inside(point.from), inside(point.to)]
    return { point, days, x: (days[0] + days[1]) / 2 }
  })
  const points = placePoints(spots, {
    pitch: PITCH,
    from: scale.margin,
    to: scale.width - scale.margin,
    rows: ROWS,
  })
  const rows = points.reduce((most, { row }) => Math.max(most, row + 1), 0)
  const height = head + (rows ? rows * PITCH + FOOT : 0)
  const base = top + height - FOOT
  return {
    lane,
    top,
    height,
    base: rows ? base : top + height,
    points: points.map(({ spot: { point, days }, x, row }) => ({
      point,
      before: point.to < scale.from,
      days,
      x,
      y: base - (row + 0.5) * PITCH,
    })),
  }
}
