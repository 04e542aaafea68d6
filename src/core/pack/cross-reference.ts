import type { Day } from '../day.ts'
import { describeStatements, type StatementView } from './describe-statement.ts'
import { distinctOrigins, type Origin } from './origins.ts'
import type { Claim, PackRecord } from './pack.ts'
import { indexRecord, type RecordIndex, type Side, type Topic } from './record-index.ts'
import { type RelationSeen, relationsOf } from './relations.ts'

export type { ChainStep, StatementView } from './describe-statement.ts'
export type { Origin } from './origins.ts'
export type { Side, Topic } from './record-index.ts'

/** Another claim of the record, by what relates it to the one described. */
export interface RelatedClaim {
  kind: RelationSeen['kind']
  claim: Claim
  topic: Topic
  statements: StatementView[]
  origins: Origin[]
}

/** What stood in the record on the day of the reader's page, by the day of each statement. */
export interface OnPageDay {
  day: Day
  held: StatementView[]
  since: StatementView[]
  /** Claims that update this one and were first made after the page. */
  updatesSince: RelatedClaim[]
  /** The page is later than the record's end: the record is silent about its day. */
  afterEnd: boolean
}

/**
 * How the record stands to the claim: another claim contradicts it or is in tension with it; else all its statements
 * go back to one origin; else several origins carry it.
 */
export type ClaimState = 'accounts-agree' | 'accounts-differ' | 'single-origin'

/** Everything that a card shows of one claim. */
export interface ClaimDescription {
  /** The pack that says so, with all its sides in its own order. */
  pack: Pick<PackRecord, 'id' | 'title' | 'version' | 'sides'>
  claim: Claim
  topic: Topic
  state: ClaimState
  /** In order of time. */
  statements: StatementView[]
  /** Independent origins, each once, in order of time. */
  origins: Origin[]
  /** The sides that carry the claim, in the pack's order. */
  sides: Side[]
  /** Claims that contradict this one or are in tension with it. */
  accounts: RelatedClaim[]
  /** Claims that update this one. */
  later: RelatedClaim[]
  /** Claims that this one updates. */
  earlier: RelatedClaim[]
  supports: RelatedClaim[]
  context: RelatedClaim[]
  /** The last day on which the record says anything. */
  until: Day
  /** `null` where the page's day is not known. */
  onPageDay: OnPageDay | null
}

/** What the record says on a claim. Throws a RangeError if it has no such claim. */
export function describeClaim(
  record: PackRecord,
  claimId: string,
  { pageDay }: { pageDay?: Day | undefined } = {},
): ClaimDescription {
  const index = indexRecord(record)
  const claim = index.claim(claimId)
  const statements = describeStatements(claim, index)
  const origins = originsOf(statements)
  const related = relationsOf(record, claimId).map((relation) => describeRelated(relation, index))
  const ofKind = (...kinds: RelationSeen['kind'][]) => related.filter(({ kind }) => kinds.includes(kind))
  const accounts = ofKind('contradicts', 'in-tension')
  const later = ofKind('updated-by')
  const carried = new Set(statements.map(({ side }) => side?.id))
  const { id, title, version, sides } = record
  return {
    pack: { id, title, version, sides },
    claim,
    topic: index.topic(claim.topic),
    state: stateOf(accounts, origins),
    statements,
    origins,
    sides: sides.filter(({ id }) => carried.has(id)),
    accounts,
    later,
    earlier: ofKind('updates'),
    supports: ofKind('supports'),
    context: ofKind('context'),
    until: record.until,
    onPageDay:
      pageDay === undefined ? null : onPageDay({ day: pageDay, until: record.until, statements, later }),
  }
}

function describeRelated({ kind, to }: RelationSeen, index: RecordIndex): RelatedClaim {
  const claim = index.claim(to)
  const statements = describeStatements(claim, index)
  return { kind, claim, topic: index.topic(claim.topic), statements, origins: originsOf(statements) }
}

function originsOf(statements: StatementView[]): Origin[] {
  return distinctOrigins(statements.map(({ origin }) => origin))
}

function stateOf(accounts: RelatedClaim[], origins: Origin[]): ClaimState {
  if (accounts.length > 0) return 'accounts-differ'
  return origins.length > 1 ? 'accounts-agree' : 'single-origin'
}

function onPageDay({
  day,
  until,
  statements,
  later,
}: {
  day: Day
  until: Day
  statements: StatementView[]
  later: RelatedClaim[]
}): OnPageDay {
  const after = ({ date }: StatementView) => date.day > day
  return {
    day,
    held: statements.filter((statement) => !after(statement)),
    since: statements.filter(after),
    updatesSince: later.filter((update) => update.statements.every(after)),
    afterEnd: day > until,
  }
}
