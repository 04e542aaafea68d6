import {
  type Day,
  type DayRange,
  dayNumber,
  dayOfNumber,
  monthRange,
  yearOf,
  yearRange,
} from '../../core/day.ts'

/** Days are numbers here, as `dayNumber` counts them; pixels run with time, whatever the direction of the page. */
export interface TimeScale {
  from: number
  to: number
  /** Of the whole drawing. */
  width: number
  /** Kept free at both ends. */
  margin: number
}

export interface Tick {
  x: number
  /** As precise as the ticks are apart: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string
}

export function xOf({ from, to, width, margin }: TimeScale, day: number): number {
  return margin + ((day - from) / Math.max(1, to - from)) * (width - 2 * margin)
}

/** The days that a date covers as far as it is known. */
export function daysOf(date: string): DayRange {
  const [year, month, day] = date.split('-').map(Number)
  if (day) return { from: date, to: date }
  return month ? monthRange(year ?? 0, month) : yearRange(year ?? 0)
}

/** From the first day of the earliest year to the record's end, with air behind it: records end on a crowded day. */
export function spanOf(days: readonly Day[], until: Day): { from: number; to: number } {
  const first = days.reduce((least, day) => (day < least ? day : least), until)
  const from = dayNumber(`${String(yearOf(first)).padStart(4, '0')}-01-01`)
  const end = Math.max(dayNumber(until), from + 365)
  return { from, to: end + Math.ceil((end - from) / 30) }
}

/** How far apart the ticks of a kind may stand, from the finest, and the room that one label of theirs needs. */
const STEPS = [
  ...[1, 7].map((every) => ({ unit: 'day' as const, every, days: every, part: 10 })),
  ...[1, 3, 6].map((every) => ({ unit: 'month' as const, every, days: 30.4 * every, part: 7 })),
  ...[1, 2, 5, 10, 25, 50, 100].map((every) => ({
    unit: 'year' as const,
    every,
    days: 365.25 * every,
    part: 4,
  })),
]

/** Pixels that a label needs, by how precise it is. */
export type LabelRoom = Record<'day' | 'month' | 'year', number>

/** The finest ticks whose labels do not touch. */
export function ticksOf(scale: TimeScale, room: LabelRoom): Tick[] {
  const perDay = (scale.width - 2 * scale.margin) / Math.max(1, scale.to - scale.from)
  const step = STEPS.find(({ unit, days }) => days * perDay >= room[unit]) ?? STEPS.at(-1)
  if (!step) return []
  const ticks: Tick[] = []
  for (let day = scale.from; day <= scale.to; day++) {
    const date = dayOfNumber(day)
    if (!isOn(date, step)) continue
    const x = xOf(scale, day)
    const last = ticks.at(-1)
    // Weeks are counted from each month's first day, so the last of a month may be short.
    if (!last || x - last.x >= room[step.unit]) ticks.push({ x, date: date.slice(0, step.part) })
  }
  return ticks
}

function isOn(date: Day, { unit, every }: (typeof STEPS)[number]): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  if (unit === 'day') return (day - 1) % every === 0
  if (day !== 1) return false
  return unit === 'month' ? (month - 1) % every === 0 : month === 1 && year % every === 0
}
