import { formatDate } from '../shared/dates.ts'
import { useTranslator } from '../shared/translator-context.ts'
import type { Tick } from './time-scale.ts'

interface Props {
  ticks: readonly Tick[]
  /** The height of each axis. */
  axis: number
  /** Of the whole drawing with its axes. */
  height: number
  mirror: (x: number) => number
}

/** Of one axis, at the usual text size. */
export const AXIS = 30

/** Lines through all lanes with their dates above and below. Each point tells its own day in words. */
export function TimeAxis({ ticks, axis, height, mirror }: Props) {
  const { locale } = useTranslator()
  return (
    <svg class="axis" aria-hidden="true">
      {ticks.map(({ x, date }) => (
        <g key={date} transform={`translate(${mirror(x)} 0)`}>
          <path d={`M0 ${axis - 4}V${height - axis + 4}`} />
          <text y={axis * 0.6}>{formatDate(date, locale)}</text>
          <text y={height - axis / 3}>{formatDate(date, locale)}</text>
        </g>
      ))}
    </svg>
  )
}
