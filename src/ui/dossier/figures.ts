import type { RecordStatement } from '../../core/pack/list-statements.ts'
import type { Claim, ClaimValues, LocalText, PackRecord } from '../../core/pack/pack.ts'
import type { Topic } from '../../core/pack/record-index.ts'

/** A claim that gives a count, with the statements that carry it. */
export interface FigureRow {
  claim: Claim
  statements: RecordStatement[]
  /** The least and the most that it may mean; the same where it is a number. */
  low: number
  high: number
  /** Told as a rough number or in a word. */
  hedged: boolean
}

export interface FigureChart {
  topic: Topic
  /** What is counted; null where the record does not say. */
  unit: LocalText | null
  rows: FigureRow[]
  /** Where the scale ends; it begins at 0. */
  most: number
  ticks: number[]
}

/** What an amount told in a word spans: from one of its unit to the next larger word. */
const WORDS: Record<NonNullable<ClaimValues['vague']>, [low: number, high: number]> = {
  dozens: [12, 100],
  hundreds: [100, 1000],
  thousands: [1000, 10_000],
}

/**
 * The counts that claims give, a chart for each topic and each thing counted in it, the one with most claims first and in
 * it the largest count. Each has a scale of its own: soldiers and attacks lie on none together.
 */
export function figureCharts(
  statements: readonly RecordStatement[],
  units: PackRecord['units'],
): FigureChart[] {
  const charts = new Map<
    string,
    Pick<FigureChart, 'topic' | 'unit'> & { byClaim: Map<string, RecordStatement[]> }
  >()
  for (const one of statements) {
    const { values } = one.claim
    if (!amountOf(values)) continue
    const key = `${one.topic.id} ${values.unit}`
    const unit = units.find(({ id }) => id === values.unit)?.name ?? null
    const chart = charts.get(key) ?? { topic: one.topic, unit, byClaim: new Map() }
    charts.set(key, chart)
    chart.byClaim.set(one.claim.id, [...(chart.byClaim.get(one.claim.id) ?? []), one])
  }
  return [...charts.values()]
    .map(({ topic, unit, byClaim }) => {
      const rows = [...byClaim.values()].flatMap(rowOf).sort((a, b) => b.high - a.high || b.low - a.low)
      const ticks = roundTicks(rows[0]?.high ?? 0)
      return { topic, unit, rows, ticks, most: ticks.at(-1) ?? 1 }
    })
    .sort((a, b) => b.rows.length - a.rows.length)
}

function rowOf(statements: RecordStatement[]): FigureRow[] {
  const claim = statements[0]?.claim
  const amount = claim && amountOf(claim.values)
  if (!claim || !amount) return []
  const hedged = claim.values.approx === true || claim.values.vague !== undefined
  return [{ claim, statements, low: amount[0], high: amount[1], hedged }]
}

function amountOf({ count, vague }: ClaimValues): [low: number, high: number] | null {
  if (count !== undefined) return [count, count]
  return vague ? WORDS[vague] : null
}

/** From 0 in steps of 1, 2 or 5 times a power of ten to the first that is no less than `most`; four to seven of them. */
export function roundTicks(most: number): number[] {
  const rough = Math.max(1, most) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? 1)
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, place) => place * step)
}
