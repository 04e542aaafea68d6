import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { parse } from 'yaml'
import { contentOf, readZip } from '../../src/cli/zip-file.ts'
import { patternsOf, readSiteList } from '../../src/extension/site-list.ts'
import type { PackageFiles } from './package-faults.ts'
import type { Target } from './package-rules.ts'
import { OUTPUT, ROOT } from './paths.ts'

/** The archive that goes to a browser's store. Throws where it has not been made. */
export function archiveOf(target: Target | 'sources'): string {
  const names = existsSync(OUTPUT) ? readdirSync(OUTPUT) : []
  const name = names.find((one) => one.endsWith(`-${target}.zip`))
  if (!name) throw new Error(`no archive for ${target} in ${OUTPUT}: run "npm run size"`)
  return join(OUTPUT, name)
}

/** The files of an archive that `wxt zip` has written. */
export function filesInArchive(path: string): PackageFiles {
  return new Map(
    readZip(readFileSync(path)).map((entry) => [entry.name, textOf(entry.name, contentOf(entry))]),
  )
}

/** Puts the files of an archive into a folder. */
export function unpack(path: string, folder: string) {
  for (const entry of readZip(readFileSync(path))) {
    const file = join(folder, entry.name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, contentOf(entry))
  }
}

/** The files of a built extension that lies in a folder. */
export function filesInFolder(folder: string): PackageFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      const inside = path.slice(folder.length + 1).replaceAll('\\', '/')
      return [inside, textOf(inside, readFileSync(path))] as const
    }),
  )
}

/** The match patterns of the curated list. */
export function curatedPatterns(): string[] {
  return patternsOf(readSiteList(parse(readFileSync(join(ROOT, 'assets/sites.yaml'), 'utf8'))))
}

const textOf = (name: string, bytes: Buffer): string =>
  extname(name) === '.png' ? '' : bytes.toString('utf8')
