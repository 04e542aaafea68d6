import type { ClaimDescription, RelatedClaim, Side, StatementView } from '../../core/pack/cross-reference.ts'

/** One side's voices on a claim, and what it says otherwise. */
export interface SideAccounts {
  /** Null for accounts of no side. */
  side: Side | null
  /** Statements of the claim itself; those that deny it too. */
  own: StatementView[]
  others: RelatedClaim[]
}

/**
 * The accounts that differ, by the side of their first statement: sides that carry the claim come first, then the rest
 * in the pack's order. Statements of the claim that belong to no side are left out: they stand in the timeline.
 */
export function accountsBySide({ pack, statements, accounts }: ClaimDescription): SideAccounts[] {
  const columns = [...pack.sides, null].map(
    (side): SideAccounts => ({
      side,
      own: side ? statements.filter((statement) => statement.side?.id === side.id) : [],
      others: accounts.filter((account) => account.statements[0]?.side?.id === side?.id),
    }),
  )
  const filled = columns.filter(({ own, others }) => own.length > 0 || others.length > 0)
  const carries = ({ own }: SideAccounts) => own.some(({ stance }) => stance !== 'denies')
  return [...filled.filter(carries), ...filled.filter((column) => !carries(column))]
}
