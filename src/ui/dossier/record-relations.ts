import type { Claim, PackRecord, RelationKind } from '../../core/pack/pack.ts'
import { indexRecord } from '../../core/pack/record-index.ts'

/** The relations that the timeline draws: those that change how a claim is read. */
export const DRAWN_RELATIONS = ['contradicts', 'in-tension', 'updates'] as const satisfies RelationKind[]
export type DrawnRelation = (typeof DRAWN_RELATIONS)[number]

export interface RecordRelation {
  kind: DrawnRelation
  /** The claim that `kind` is said of. */
  from: Claim
  to: Claim
}

/** The relations between claims that are both among `shown`, each once, in the order of the record. */
export function listRelations(record: PackRecord, shown: ReadonlySet<string>): RecordRelation[] {
  const index = indexRecord(record)
  return record.claims.flatMap((from) =>
    from.relations.flatMap(({ kind, to }) =>
      isDrawn(kind) && shown.has(from.id) && shown.has(to) ? [{ kind, from, to: index.claim(to) }] : [],
    ),
  )
}

function isDrawn(kind: RelationKind): kind is DrawnRelation {
  return (DRAWN_RELATIONS as readonly string[]).includes(kind)
}
