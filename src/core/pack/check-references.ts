import { didYouMean } from './did-you-mean.ts'
import type { Problem } from './problem.ts'
import type { PackSource } from './read-pack.ts'
import type { YamlPath } from './yaml-source.ts'

type ProblemAt = (path: YamlPath, message: string) => Problem

/** Every id that a pack's files use must be one that they define. */
export function checkReferences(pack: PackSource): Problem[] {
  const problems: Problem[] = []
  const known = knownIds(pack)
  const need = (kind: Kind, id: string | undefined, at: ProblemAt, path: YamlPath) => {
    if (id === undefined || known[kind]?.has(id) !== false) return
    const message = `no ${kind} "${id}" in ${HOME[kind]}${didYouMean(id, known[kind] ?? [])}: correct the id, or add it there`
    problems.push(at(path, message))
  }
  for (const { value, problem } of pack.speakers.entries.values()) {
    need('side', value.side, problem, ['side'])
    need('speaker', value.speaks_for, problem, ['speaks_for'])
  }
  for (const { value, problem, topic } of pack.claims.entries.values()) {
    need('topic', topic, problem, [])
    need('unit', value.values.unit, problem, ['values', 'unit'])
    for (const [index, [kind, to]] of value.relations.entries())
      need('claim', to, problem, ['relations', index, kind])
    for (const [index, statement] of value.statements.entries()) {
      const at = (...path: YamlPath) => ['statements', index, ...path]
      need('document', statement.document, problem, at('document'))
      need('speaker', statement.speaker, problem, at('speaker'))
      need('speaker', statement.origin, problem, at('origin'))
      for (const [step, id] of statement.via.entries()) need('speaker', id, problem, at('via', step))
    }
  }
  return problems
}

type Kind = keyof typeof HOME

const HOME = {
  document: 'documents.yaml',
  speaker: 'speakers.yaml',
  side: 'pack.yaml, sides',
  topic: 'pack.yaml, topics',
  unit: 'pack.yaml, units',
  claim: 'claims/',
}

/** `null` where the list could not be read, since then every id would look unknown. */
function knownIds({ pack, documents, speakers, claims }: PackSource): Record<Kind, Set<string> | null> {
  return {
    document: documents.complete ? documents.ids : null,
    speaker: speakers.complete ? speakers.ids : null,
    side: pack && new Set(Object.keys(pack.value.sides)),
    topic: pack && new Set(Object.keys(pack.value.topics)),
    unit: pack && new Set(Object.keys(pack.value.units)),
    claim: claims.complete ? claims.ids : null,
  }
}
