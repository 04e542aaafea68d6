import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportName } from '../../src/cli/modules-report.ts'
import { filesInFolder } from './package-files.ts'
import { OUTPUT } from './paths.ts'

/** Where the build writes what went into each script (`src/cli/modules-report.ts`). */
const REPORTS = join(OUTPUT, 'modules')
const BUILDS = ['chrome-mv3', 'firefox-mv3']
/** Our own: files of the project, and modules that the build makes. */
const OWN = /^(?:src|entrypoints|assets)\/|^(?:virtual|shared):|^\0?vite\//

/** The names of the packages that others wrote and of which something stands in the built scripts. */
export function shippedPackages(): string[] {
  const scripts = BUILDS.flatMap((build) => {
    const folder = join(OUTPUT, build)
    if (!existsSync(folder)) throw new Error(`${folder} is not built yet: run "npm run size"`)
    return [...filesInFolder(folder).keys()].filter((name) => name.endsWith('.js'))
  })
  // Not all that lie there: an earlier build may have left some for scripts that are no more.
  const reports = new Set(scripts.map((script) => join(REPORTS, reportName(script))))
  return packagesOf(
    [...reports].flatMap((path) => Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object)),
  )
}

/** The packages of modules as the reports name them, in order. */
export function packagesOf(modules: string[]): string[] {
  const names = modules.filter((id) => !OWN.test(id)).map((id) => /^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? id)
  return [...new Set(names)].sort()
}
