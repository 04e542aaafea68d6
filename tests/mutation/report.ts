import { dirname } from 'node:path'
import type { Verdict } from './watchdog.ts'

/** Killed, and timed out, which is noticed too. */
export const isKilled = ({ outcome }: Verdict): boolean => outcome === 'killed' || outcome === 'timeout'

/** The value of a normal deviate below which 97.5 % lie. */
const Z = 1.959964

/** Wilson's 95 % interval of the share that `right` of `all` tell. */
function interval(right: number, all: number): [low: number, high: number] {
  if (all === 0) return [0, 1]
  const share = right / all
  const centre = share + Z ** 2 / (2 * all)
  const spread = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2))
  const bound = (value: number) => Math.min(1, Math.max(0, value / (1 + Z ** 2 / all)))
  return [bound(centre - spread), bound(centre + spread)]
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

function row(name: string, verdicts: readonly Verdict[]): string {
  const count = (outcome: string) => verdicts.filter((one) => one.outcome === outcome).length
  const killed = verdicts.filter(isKilled).length
  const [low, high] = interval(killed, verdicts.length)
  const cells = [
    name.padEnd(34),
    String(verdicts.length).padStart(6),
    String(count('killed')).padStart(6),
    String(count('timeout')).padStart(8),
    String(count('survived')).padStart(8),
    String(count('uncovered')).padStart(9),
    percent(killed / verdicts.length).padStart(8),
    `${percent(low)} to ${percent(high)}`,
  ]
  return cells.join('  ')
}

/** A line a folder and one for all. */
export function table(verdicts: readonly Verdict[]): string {
  const folders = Map.groupBy(verdicts, ({ mutant }) => dirname(mutant.file))
  const head = `${'folder'.padEnd(34)}  mutants  killed  timeout  survived  uncovered   score  95 % interval`
  const rows = [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => row(name, all))
  return [head, ...rows, row('all', verdicts)].join('\n')
}

export function verdictLine({ mutant, outcome, killer }: Verdict, code: string): string {
  const { file, line, operator, start, end, text } = mutant
  const short = (part: string) => (part.length > 60 ? `${part.slice(0, 57)}...` : part).replace(/\s+/g, ' ')
  const how = killer ? `${outcome} by ${killer}` : outcome
  return `${file}:${line} ${operator} (${how}): ${short(code.slice(start, end))} → ${short(text)}`
}
