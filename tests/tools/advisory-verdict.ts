import type { LockedPackage } from './lock-file.ts'

type Severity = 'info' | 'low' | 'moderate' | 'high' | 'critical'

/** What `npm audit --json` prints: its report, or why there is none. */
export interface Audit {
  vulnerabilities?: Record<string, { name: string; severity: Severity; range: string }>
  metadata?: { vulnerabilities?: Record<string, number> }
  message?: string
}

/**
 * `unasked` where the registry has not answered: that is no pass. Any advisory on what readers install fails; of tools, which
 * run on developers' machines alone, only a critical one does, and all are told.
 */
export type Verdict = { kind: 'unasked'; why: string } | { kind: 'asked'; failing: string[]; told: string[] }

export function verdictOn(printed: string, shipped: readonly LockedPackage['name'][]): Verdict {
  const audit = parse(printed)
  if (!audit?.vulnerabilities || !audit.metadata?.vulnerabilities)
    return { kind: 'unasked', why: audit?.message ?? 'npm printed no report' }
  const found = Object.values(audit.vulnerabilities)
  const isFailing = ({ name, severity }: (typeof found)[number]) =>
    shipped.includes(name) || severity === 'critical'
  const line = ({ name, severity, range }: (typeof found)[number]) => `${name} ${range}: ${severity}`
  return {
    kind: 'asked',
    failing: found.filter(isFailing).map(line),
    told: found.filter((one) => !isFailing(one)).map(line),
  }
}

function parse(printed: string): Audit | null {
  try {
    return JSON.parse(printed) as Audit
  } catch {
    return null
  }
}
