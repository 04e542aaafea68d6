import { packFolders, readPackFiles } from '../../../src/cli/pack-files.ts'
import { compileRecord } from '../../../src/core/pack/compile.ts'
import type { PackRecord } from '../../../src/core/pack/pack.ts'

/** The records of the packs that the built extension carries. */
export const packs: PackRecord[] = packFolders().flatMap(
  (folder) => compileRecord(readPackFiles(folder)).record ?? [],
)
