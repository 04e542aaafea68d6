import { compilePack } from '../core/compile-pack.ts'
import { createMatcher } from '../core/match/find-mentions.ts'
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
  const { pack, problems } = compilePack(readPackFiles(folder))
  if (!pack) throw packError(folder, problems)
  return { record: pack.record, matcher: createMatcher(pack.matcher, pack) }
}

function packError(folder: string, problems: Problem[]): PackError {
  return new PackError([`${folder} does not compile`, ...problems.map(formatProblem)].join('\n'))
}
