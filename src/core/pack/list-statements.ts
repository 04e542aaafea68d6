import { describeStatements, type StatementView } from './describe-statement.ts'
import type { Claim, PackRecord } from './pack.ts'
import { indexRecord, type Topic } from './record-index.ts'

/** A statement with the claim that it carries. */
export interface RecordStatement {
  /** Unlike any other in the record. */
  id: string
  claim: Claim
  topic: Topic
  statement: StatementView
}

/** All statements of a record in order of time; those of one day keep the record's order. */
export function listStatements(record: PackRecord): RecordStatement[] {
  const index = indexRecord(record)
  return record.claims
    .flatMap((claim) =>
      describeStatements(claim, index).map((statement, place) => ({
        id: `${claim.id}.${place}`,
        claim,
        topic: index.topic(claim.topic),
        statement,
      })),
    )
    .sort(({ statement: a }, { statement: b }) =>
      a.date.day < b.date.day ? -1 : a.date.day > b.date.day ? 1 : 0,
    )
}
