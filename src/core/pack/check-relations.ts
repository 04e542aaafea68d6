import type { RelationKind } from './pack.ts'
import type { Problem } from './problem.ts'
import type { PackSource } from './read-pack.ts'

/** A relation joins two different claims and is written once, on one of them. */
export function checkRelations({ claims }: PackSource): Problem[] {
  const problems: Problem[] = []
  const written = new Map<string, { kind: RelationKind; on: string }[]>()
  for (const { id, value, problem } of claims.entries.values()) {
    for (const [index, [kind, to]] of value.relations.entries()) {
      const pair = [id, to].sort().join(' ')
      const before = written.get(pair) ?? []
      written.set(pair, [...before, { kind, on: id }])
      const message = to === id ? SELF : clashMessage(kind, to, before)
      if (message) problems.push(problem(['relations', index, kind], message))
    }
  }
  return problems
}

const SELF = 'a claim has no relation to itself: name the other claim, or remove the line'
const ACCOUNTS: RelationKind[] = ['contradicts', 'in-tension']

function clashMessage(
  kind: RelationKind,
  to: string,
  before: { kind: RelationKind; on: string }[],
): string | null {
  for (const earlier of before) {
    if (earlier.kind === kind) {
      return `"${kind}: ${to}" is written already, on ${earlier.on}: it holds for both claims, so remove one of the two`
    }
    if (ACCOUNTS.includes(kind) && ACCOUNTS.includes(earlier.kind)) {
      return `${to} stands as "${earlier.kind}" on ${earlier.on} and as "${kind}" here: keep one of the two`
    }
  }
  return null
}
