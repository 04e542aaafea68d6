import type { Problem } from './problem.ts'
import type { PackSource } from './read-pack.ts'
import type { StatementEntry } from './schema.ts'

/** What a statement says must fit its document: place, day, chain. */
export function checkStatements(pack: PackSource): Problem[] {
  const problems: Problem[] = []
  for (const { value, problem } of pack.claims.entries.values()) {
    const seen = new Set<string>()
    for (const [index, statement] of value.statements.entries()) {
      for (const [field, message] of faultsOf(statement, pack, seen)) {
        problems.push(problem(['statements', index, field], `statements ${index + 1}, ${message}`))
      }
    }
  }
  return problems
}

type Fault = [field: keyof StatementEntry, message: string]

function faultsOf(statement: StatementEntry, pack: PackSource, seen: Set<string>): Fault[] {
  return [
    ...placeFaults(statement, pack),
    ...dayFaults(statement, pack),
    ...chainFaults(statement, pack, seen),
  ]
}

function placeFaults({ document, paragraph }: StatementEntry, { documents }: PackSource): Fault[] {
  const article = documents.entries.get(document)?.value.article
  if (!article || (paragraph >= article[0] && paragraph <= article[1])) return []
  const range = `${article[0]} to ${article[1]}`
  return [
    ['paragraph', `paragraph: ${paragraph} is outside the article of ${document}, which runs from ${range}`],
  ]
}

function dayFaults({ document, said }: StatementEntry, { documents }: PackSource): Fault[] {
  const published = documents.entries.get(document)?.value.published
  if (!said || !published || said <= published) return []
  return [
    ['said', `said: ${said} is later than ${document}, published ${published}: correct one of the two days`],
  ]
}

function chainFaults(
  { document, paragraph, cue, speaker, via }: StatementEntry,
  pack: PackSource,
  seen: Set<string>,
) {
  const faults: Fault[] = []
  for (const id of via) {
    const kind = pack.speakers.entries.get(id)?.value.kind
    if (kind && kind !== 'outlet')
      faults.push(['via', `via: ${id} is a ${kind}, and only an outlet passes on`])
    if (id === speaker) faults.push(['via', `via: ${id} is the speaker too: remove it from one of the two`])
  }
  const place = `${document} ${paragraph} ${cue}`
  if (seen.has(place))
    faults.push(['document', 'document: the same place stands in this claim already: remove one'])
  seen.add(place)
  return faults
}
