import type { RecordStatement } from '../../core/pack/list-statements.ts'

/** Ids; what is not set lets everything through. */
export interface DossierFilter {
  query: string
  topic: string
  speaker: string
  document: string
}

export const NO_FILTER: DossierFilter = { query: '', topic: '', speaker: '', document: '' }

/**
 * The statements that a filter lets through. A speaker stands for those who speak in its name, and counts where it
 * passes something on.
 */
export function filterStatements(
  statements: readonly RecordStatement[],
  { topic, speaker, document }: DossierFilter,
  /** The claims in which the query's words were found; null where nothing was asked. */
  found: ReadonlySet<string> | null,
): RecordStatement[] {
  return statements.filter(
    (one) =>
      (!topic || one.topic.id === topic) &&
      (!document || one.statement.document.id === document) &&
      (!speaker || voicesOf(one).includes(speaker)) &&
      (!found || found.has(one.claim.id)),
  )
}

function voicesOf({ statement: { speaker, chain, origin } }: RecordStatement): (string | null)[] {
  return [speaker?.speaksFor ?? null, origin.id, ...chain.map(({ id }) => id)]
}
