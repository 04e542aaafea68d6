import { packFolders, readPackFiles } from '../../src/cli/pack-files.ts'
import { type CompiledPack, compilePack } from '../../src/core/compile-pack.ts'

/** The pack that the extension is built with, compiled. Throws what is wrong with it. */
export function bundledPack(): CompiledPack {
  const [folder = ''] = packFolders()
  const { pack, problems } = compilePack(readPackFiles(folder))
  if (!pack)
    throw new Error(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
  return pack
}
