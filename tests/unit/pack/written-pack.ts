import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { PackFiles } from '../../../src/core/pack/read-pack.ts'

/** A folder of packs on disk, one folder for each name. Call `remove` at the end. */
export function writePacks(packs: Record<string, PackFiles>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'packs-'))
  for (const [name, files] of Object.entries(packs)) {
    for (const [file, text] of files) {
      const path = join(folder, name, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
