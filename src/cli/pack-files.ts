import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { PackFiles } from '../core/pack/read-pack.ts'

/** Where the bundled packs lie: one folder each. */
export const PACKS_FOLDER = join(import.meta.dirname, '../../assets/packs')

/** The folders of the packs inside `folder`, in the order of their names. */
export function packFolders(folder = PACKS_FOLDER): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort()
}

/** Reads the files of one pack, what was learned for it among them: path inside its folder (forward slashes) → text. Throws if it cannot be read. */
export function readPackFiles(folder: string): PackFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.ya?ml$|^learned.*\.json$/.test(path),
  )
  const read = (path: string) =>
    [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')] as const
  return new Map(paths.sort().map(read))
}

/** Reads the texts of source documents, `FOLDER/sources/DOCUMENT.txt`: document id → text. */
export function readSourceTexts(folder: string): ReadonlyMap<string, string> {
  const sources = join(folder, 'sources')
  const names = readdirSync(sources).filter((name) => name.endsWith('.txt'))
  return new Map(
    names.map((name) => [name.slice(0, -'.txt'.length), readFileSync(join(sources, name), 'utf8')]),
  )
}
