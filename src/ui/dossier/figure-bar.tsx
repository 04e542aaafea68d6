import { useTranslator } from '../shared/translator-context.ts'
import type { FigureChart, FigureRow } from './figures.ts'

/** In units of the drawing, which is as wide as its cell: heights are pixels, widths are stretched. */
const [WIDTH, HEIGHT, EDGE] = [300, 26, 14]

const place = (amount: number, { most }: FigureChart, rtl: boolean): number => {
  const x = EDGE + (amount / most) * (WIDTH - 2 * EDGE)
  return rtl ? WIDTH - x : x
}

/** A full dot for a number, a hollow one for a rough number, an open stretch for an amount told in a word. */
export function FigureBar({ row: { low, high, hedged }, chart }: { row: FigureRow; chart: FigureChart }) {
  const rtl = useTranslator().dir === 'rtl'
  const [zero, from, to] = [0, low, high].map((amount) => place(amount, chart, rtl)) as [
    number,
    number,
    number,
  ]
  const y = HEIGHT / 2
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} class="figure-bar" aria-hidden="true">
      <Grid chart={chart} rtl={rtl} />
      {low === high ? (
        <>
          <path class="stem" d={`M${zero} ${y}H${to}`} />
          <circle class={hedged ? 'dot hollow' : 'dot'} cx={to} cy={y} r={6} />
        </>
      ) : (
        <path class="stretch" d={`M${from} ${y - 6}V${y + 6}M${from} ${y}H${to}M${to} ${y - 6}V${y + 6}`} />
      )}
    </svg>
  )
}

export function FigureScale({ chart }: { chart: FigureChart }) {
  const { dir, number } = useTranslator()
  return (
    <svg viewBox={`0 0 ${WIDTH} 20`} class="figure-bar" aria-hidden="true">
      {chart.ticks.map((tick) => (
        <text key={tick} x={place(tick, chart, dir === 'rtl')} y={15}>
          {number(tick)}
        </text>
      ))}
    </svg>
  )
}

function Grid({ chart, rtl }: { chart: FigureChart; rtl: boolean }) {
  return (
    <path class="grid" d={chart.ticks.map((tick) => `M${place(tick, chart, rtl)} 0V${HEIGHT}`).join('')} />
  )
}
