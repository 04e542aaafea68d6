import { buildRecord } from './build-record.ts'
import { checkLists } from './check-lists.ts'
import { checkReferences } from './check-references.ts'
import { checkRelations } from './check-relations.ts'
import { checkStatements } from './check-statements.ts'
import type { PackRecord } from './pack.ts'
import { type Problem, sortProblems } from './problem.ts'
import { type PackFiles, readPack } from './read-pack.ts'

/** What compiling a pack's record side gives: the record, or why there is none. */
export type CompiledRecord =
  | { record: PackRecord; problems: [] }
  | { record: null; problems: [Problem, ...Problem[]] }

/** Validates the record side of a pack (its lexicon and frames are the matcher's) and makes the record. */
export function compileRecord(files: PackFiles): CompiledRecord {
  const problems: Problem[] = []
  const source = readPack(files, problems)
  for (const check of [checkReferences, checkLists, checkRelations, checkStatements])
    problems.push(...check(source))
  const [first, ...rest] = sortProblems(problems)
  if (first) return { record: null, problems: [first, ...rest] }
  if (!source.pack) throw new Error('a pack without pack.yaml passed every check')
  return { record: buildRecord(source, source.pack.value), problems: [] }
}
