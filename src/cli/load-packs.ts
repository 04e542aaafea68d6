import { compileMatcher } from '../core/match/compile/compile-matcher.ts'
import { createMatcher } from '../core/match/find-mentions.ts'
import { compileRecord } from '../core/pack/compile.ts'
import { formatProblem, type Problem } from '../core/pack/problem.ts'
import type { Annotator } from './annotator.ts'
import { PACKS_FOLDER, packFolders, readPackFiles } from './pack-files.ts'

/** A pack that does not compile; the message lists what is wrong, a problem a line. */
export class PackError extends Error {}

/** Compiles the packs of a folder. Throws `PackError`. */
export function loadPacks(folder = PACKS_FOLDER): Annotator {
  const packs = packFolders(folder).map(loadPack)
  const claims = new Map(
    packs.flatMap(({ record }) => record.claims.map((claim) => [claim.id, claim] as const)),
  )
  return {
    claim: (id) => claims.get(id),
    findMentions: (article) =>
      packs
        .flatMap(({ matcher }) => matcher.findMentions(article))
        .sort((a, b) => a.start - b.start || a.end - b.end),
  }
}

function loadPack(folder: string) {
  const files = readPackFiles(folder)
  const { record, problems } = compileRecord(files)
  if (!record) throw packError(folder, problems)
  const compiled = compileMatcher(files, record)
  if (!compiled.matcher) throw packError(folder, compiled.problems)
  return { record, matcher: createMatcher(compiled.matcher) }
}

function packError(folder: string, problems: Problem[]): PackError {
  return new PackError([`${folder} does not compile`, ...problems.map(formatProblem)].join('\n'))
}
