import type { Row, Spread } from '../row.ts'
import { round } from './table.ts'

const WIDTH = 860
const LABEL = 300
const VALUE = 120
const BAR = 14
const STEP = 22

interface Bar {
  label: string
  spread: Spread
  isOurs: boolean
}

/** A figure and all that it is compared with as bars, medians with quartiles, on one scale; an SVG element as text. */
export function chartOf(rows: readonly Row[]): string {
  const [first] = rows
  if (!first) return ''
  const bars: Bar[] = [
    { label: 'Hashiya', spread: first.ours, isOurs: true },
    ...rows.map((row) => ({ label: row.against, spread: row.theirs, isOurs: false })),
  ]
  const most = Math.max(...bars.map(({ spread }) => spread.q3))
  const least = Math.min(...bars.map(({ spread }) => spread.median).filter((median) => median > 0))
  // Of bars that differ a hundredfold, the short ones cannot be seen.
  const isLog = most / least > 100
  const floor = least / 2
  const room = WIDTH - LABEL - VALUE
  const x = (value: number) =>
    isLog
      ? (Math.log(Math.max(value, floor) / floor) / Math.log(most / floor)) * room
      : (Math.max(value, 0) / most) * room
  const drawn = bars.map((bar, i) => barAt(bar, { y: i * STEP + 4, x, unit: first.unit }))
  const height = bars.length * STEP + 8
  const about = `${first.what}: ${bars.map(({ label, spread }) => `${label} ${round(spread.median)} ${first.unit}`).join(', ')}`
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(about)}">${drawn.join('')}</svg>${
    isLog ? '<p class="scale">Logarithmic scale.</p>' : ''
  }`
}

function barAt(
  { label, spread, isOurs }: Bar,
  { y, x, unit }: { y: number; x: (value: number) => number; unit: string },
): string {
  const middle = y + BAR / 2
  const end = LABEL + x(spread.median)
  const [from, to] = [LABEL + x(spread.q1), LABEL + x(spread.q3)]
  return `<text x="${LABEL - 8}" y="${middle}" class="label">${escaped(label)}</text>
<rect x="${LABEL}" y="${y}" width="${(end - LABEL).toFixed(1)}" height="${BAR}" class="${isOurs ? 'ours' : 'theirs'}"/>
<path d="M${from.toFixed(1)} ${middle}H${to.toFixed(1)}M${from.toFixed(1)} ${y + 3}v8M${to.toFixed(1)} ${y + 3}v8" class="spread"/>
<text x="${(Math.max(end, to) + 8).toFixed(1)}" y="${middle}" class="value">${round(spread.median)} ${unit}</text>`
}

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
