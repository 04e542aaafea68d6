import { compileMatcher } from './match/compile/compile-matcher.ts'
import { compileGate } from './match/compile/gate.ts'
import { readModels } from './match/compile/models.ts'
import type { LearnedModel } from './match/learned/model.ts'
import type { GateGroups, MatcherPack } from './match/matcher-pack.ts'
import { compileRecord } from './pack/compile.ts'
import type { PackRecord } from './pack/pack.ts'
import { type Problem, sortProblems } from './pack/problem.ts'
import type { PackFiles } from './pack/read-pack.ts'

/** A pack as the extension and the command line use it. */
export interface CompiledPack {
  record: PackRecord
  matcher: MatcherPack
  gate: GateGroups
  /** What was learned for it, a model a language; empty where nothing was. */
  models: LearnedModel[]
}

/** Compiles a whole pack from its source files, or tells everything that is wrong with it. */
export function compilePack(
  files: PackFiles,
): { pack: CompiledPack; problems: [] } | { pack: null; problems: Problem[] } {
  const { record, problems } = compileRecord(files)
  if (!record) return { pack: null, problems }
  const matcher = compileMatcher(files, record)
  const gate = compileGate(files, record.id)
  const learned = readModels(files, record)
  if (matcher.matcher && gate.gate && learned.problems.length === 0)
    return {
      pack: { record, matcher: matcher.matcher, gate: gate.gate, models: learned.models },
      problems: [],
    }
  return { pack: null, problems: sortProblems([...matcher.problems, ...gate.problems, ...learned.problems]) }
}
