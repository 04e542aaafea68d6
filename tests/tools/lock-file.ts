import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.ts'

/** A package as the lock file names it. */
export interface LockedPackage {
  name: string
  version: string
  /** An SPDX expression, or what stands in its place; empty where nothing does. */
  licence: string
}

interface LockFile {
  packages: Record<string, { version?: string; license?: string; link?: boolean }>
}

/** Every package of the lock file but the project itself, each version once. */
export function lockedPackages(
  text = readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
): LockedPackage[] {
  const { packages } = JSON.parse(text) as LockFile
  const all = Object.entries(packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .map(([path, { version = '', license = '' }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
    }))
  return [...new Map(all.map((one) => [`${one.name}@${one.version}`, one])).values()]
}
