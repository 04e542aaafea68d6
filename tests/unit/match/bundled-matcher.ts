import { packFolders, readPackFiles } from '../../../src/cli/pack-files.ts'
import { type CompiledPack, compilePack } from '../../../src/core/compile-pack.ts'
import { createMatcher } from '../../../src/core/match/find-mentions.ts'

/** The bundled packs, compiled. Throws what is wrong with them. */
const PACKS: CompiledPack[] = packFolders().map((folder) => {
  const { pack, problems } = compilePack(readPackFiles(folder))
  if (!pack)
    throw new Error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
  return pack
})

export const [PACK] = PACKS as [CompiledPack]
export const MATCHER = createMatcher(PACK.matcher, PACK)
