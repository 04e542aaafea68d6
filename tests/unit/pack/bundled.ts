import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PACKS_FOLDER, readPackFiles } from '../../../src/cli/pack-files.ts'
import { compileRecord } from '../../../src/core/pack/compile.ts'
import type { PackRecord } from '../../../src/core/pack/pack.ts'

export const BUNDLED_FILES = readPackFiles(join(PACKS_FOLDER, 'iraq-coalition'))

/** The record of the bundled pack. Throws, with what is wrong, if it does not compile. */
export function bundledRecord(): PackRecord {
  const { record, problems } = compileRecord(BUNDLED_FILES)
  if (!record) throw new Error(JSON.stringify(problems, null, 2))
  return record
}

/** Where the facts and the source texts lie that the pack was made from; they are no part of the repository. */
export const SHARED = join(import.meta.dirname, '../../../../shared')
export const hasShared = existsSync(join(SHARED, 'claims.yaml'))
