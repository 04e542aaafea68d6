import type { PackRecord } from '../core/pack/pack.ts'

/** The records of all packs, by the claims that they hold. */
export interface Records {
  /** Null for a claim that no pack has. */
  holding(claim: string): PackRecord | null
}

export function createRecords(packs: readonly PackRecord[]): Records {
  const byClaim = new Map(packs.flatMap((record) => record.claims.map(({ id }) => [id, record])))
  return { holding: (claim) => byClaim.get(claim) ?? null }
}
