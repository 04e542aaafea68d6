import { useTranslator } from '../shared/translator-context.ts'
import type { FigureChart, FigureRow } from './figures.ts'

const HEIGHT = 26
const MIDDLE = HEIGHT / 2
/** Kept free at both ends, in percent of the width; places are told so that nothing is stretched with the cell. */
const EDGE = 7

/** Where an amount lies on the chart's scale, from 0 at the start of the line. */
function usePlaces({ most }: FigureChart): (amount: number) => string {
  const rtl = useTranslator().dir === 'rtl'
  return (amount) => {
    const percent = EDGE + (amount / most) * (100 - 2 * EDGE)
    return `${rtl ? 100 - percent : percent}%`
  }
}

/** A full dot for a number, a hollow one for a rough number, an open stretch for an amount told in a word. */
export function FigureBar({ row: { low, high, hedged }, chart }: { row: FigureRow; chart: FigureChart }) {
  const placeOf = usePlaces(chart)
  const [zero, from, to] = [placeOf(0), placeOf(low), placeOf(high)]
  return (
    <svg class="figure-bar" height={HEIGHT} aria-hidden="true">
      {chart.ticks.map((tick) => (
        <line key={tick} class="grid" x1={placeOf(tick)} x2={placeOf(tick)} y2={HEIGHT} />
      ))}
      {low === high ? (
        <>
          <line class="stem" x1={zero} x2={to} y1={MIDDLE} y2={MIDDLE} />
          <circle class={hedged ? 'dot hollow' : 'dot'} cx={to} cy={MIDDLE} r={6} />
        </>
      ) : (
        <g class="stretch">
          <line class="open" x1={from} x2={to} y1={MIDDLE} y2={MIDDLE} />
          <line x1={from} x2={from} y1={MIDDLE - 6} y2={MIDDLE + 6} />
          <line x1={to} x2={to} y1={MIDDLE - 6} y2={MIDDLE + 6} />
        </g>
      )}
    </svg>
  )
}

export function FigureScale({ chart }: { chart: FigureChart }) {
  const { number } = useTranslator()
  const placeOf = usePlaces(chart)
  return (
    <svg class="figure-bar figure-scale" aria-hidden="true">
      {chart.ticks.map((tick) => (
        <text key={tick} x={placeOf(tick)} y="1em">
          {number(tick)}
        </text>
      ))}
    </svg>
  )
}
