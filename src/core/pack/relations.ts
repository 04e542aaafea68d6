import type { PackRecord, RelationKind } from './pack.ts'

/** A relation as one of its two claims sees it. */
export interface RelationSeen {
  kind: RelationKind | 'updated-by'
  to: string
}

const made = new WeakMap<PackRecord, Map<string, RelationSeen[]>>()

/**
 * The relations of a claim, whichever of the two it is written on, in the order of the record. All hold in both
 * directions but `updates`, whose other side is `updated-by`.
 */
export function relationsOf(record: PackRecord, claimId: string): readonly RelationSeen[] {
  const relations = made.get(record) ?? bothWays(record)
  made.set(record, relations)
  return relations.get(claimId) ?? []
}

function bothWays({ claims }: PackRecord): Map<string, RelationSeen[]> {
  const seen = new Map<string, RelationSeen[]>(claims.map(({ id }) => [id, []]))
  for (const { id, relations } of claims) {
    for (const { kind, to } of relations) {
      seen.get(id)?.push({ kind, to })
      seen.get(to)?.push({ kind: kind === 'updates' ? 'updated-by' : kind, to: id })
    }
  }
  return seen
}
