import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OUTPUT } from './paths.ts'

/** Where the build writes what went into each script (`src/cli/modules-report.ts`). */
const REPORTS = join(OUTPUT, 'modules')
/** Our own: files of the project, and modules that the build makes. */
const OWN = /^(?:src|entrypoints|assets)\/|^(?:virtual|shared):|^\0?vite\//

/** The names of the packages that others wrote and of which something stands in the built scripts. */
export function shippedPackages(): string[] {
  if (!existsSync(REPORTS)) throw new Error('nothing is built yet: run "npm run size"')
  const modules = readdirSync(REPORTS).flatMap((name) =>
    Object.keys(JSON.parse(readFileSync(join(REPORTS, name), 'utf8')) as object),
  )
  return packagesOf(modules)
}

/** The packages of modules as the reports name them, in order. */
export function packagesOf(modules: string[]): string[] {
  const names = modules.filter((id) => !OWN.test(id)).map((id) => /^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? id)
  return [...new Set(names)].sort()
}
