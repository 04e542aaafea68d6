import { packageFaults } from './package-faults.ts'
import { archiveOf, curatedPatterns, filesInArchive } from './package-files.ts'
import type { Target } from './package-rules.ts'

/** Looks through both archives as they go to the stores, and fails where one holds what none may hold. */
const faults = (['chrome', 'firefox'] satisfies Target[]).flatMap((target) => {
  const files = filesInArchive(archiveOf(target))
  console.log(`${target}: ${files.size} files looked through`)
  return packageFaults(files, { target, sites: curatedPatterns() }).map((fault) => `${target}: ${fault}`)
})
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
