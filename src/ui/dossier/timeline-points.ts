import { type Day, dayNumber } from '../../core/day.ts'
import type { RecordStatement } from '../../core/pack/list-statements.ts'
import type { Claim, ClaimValues, LocalText, PackRecord } from '../../core/pack/pack.ts'
import { daysOf } from './time-scale.ts'

export type DatedMoment = NonNullable<ClaimValues['dates']>[number]

/** What the timeline draws: a statement on the day it was made, or a date that a claim gives. */
export type TimelinePoint = { id: string; claim: Claim; from: number; to: number } & (
  | { kind: 'statement'; statement: RecordStatement['statement'] }
  | { kind: 'date'; moment: DatedMoment }
)

export interface TimelineLane {
  id: string
  kind: 'dates' | 'side' | 'others'
  /** The side's name, for a lane of a side. */
  name: LocalText | null
  points: TimelinePoint[]
}

/** Dates that say when something was, not since when or until when. */
const MOMENTS: DatedMoment['kind'][] = ['event', 'announced', 'agreed', 'deadline']

/**
 * The days between which the record tells of anything. What lasted from long before counts from where it is first told
 * of: one old beginning would press all else into a corner.
 */
export function daysOfRecord(record: PackRecord, statements: readonly RecordStatement[]): Day[] {
  const told = record.claims.flatMap(({ values }) =>
    (values.dates ?? []).filter(({ kind }) => MOMENTS.includes(kind)).map(({ date }) => daysOf(date).from),
  )
  return [...told, ...statements.map(({ statement }) => statement.date.day)]
}

/** A lane for the dates that claims give, one for each side in the pack's order, and one for those of no side. */
export function lanesOf(record: PackRecord, statements: readonly RecordStatement[]): TimelineLane[] {
  const ofSide = (side: string | null) =>
    statements.filter(({ statement }) => (statement.side?.id ?? null) === side).map(statementPoint)
  const others = ofSide(null)
  const dates = datePoints(statements)
  return [
    ...(dates.length ? [{ id: 'dates', kind: 'dates' as const, name: null, points: dates }] : []),
    ...record.sides.map(({ id, name }) => ({
      id: `side-${id}`,
      kind: 'side' as const,
      name,
      points: ofSide(id),
    })),
    ...(others.length ? [{ id: 'others', kind: 'others' as const, name: null, points: others }] : []),
  ]
}

function statementPoint({ id, claim, statement }: RecordStatement): TimelinePoint {
  const day = dayNumber(statement.date.day)
  return { id, claim, from: day, to: day, kind: 'statement', statement }
}

function datePoints(statements: readonly RecordStatement[]): TimelinePoint[] {
  const claims = [...new Set(statements.map(({ claim }) => claim))]
  return claims.flatMap((claim) =>
    (claim.values.dates ?? []).map((moment, place) => {
      const { from, to } = daysOf(moment.date)
      return {
        id: `${claim.id}@${place}`,
        claim,
        from: dayNumber(from),
        to: dayNumber(to),
        kind: 'date' as const,
        moment,
      }
    }),
  )
}
