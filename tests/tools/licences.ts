import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { licenceFaults } from './licence-faults.ts'
import { lockedPackages } from './lock-file.ts'
import { ROOT } from './paths.ts'
import { shippedPackages } from './shipped.ts'

/** Tells under which licences stands what is installed and what is shipped, and fails where one is not allowed. */
const locked = lockedPackages()
const shipped = shippedPackages()
const notices = readFileSync(join(ROOT, 'assets/public/licences.txt'), 'utf8')

const counts = new Map<string, number>()
for (const { licence } of locked) counts.set(licence, (counts.get(licence) ?? 0) + 1)
console.log(`${locked.length} packages are installed by the lock file:`)
for (const [licence, count] of [...counts].sort(([, a], [, b]) => b - a))
  console.log(`${String(count).padStart(6)}  ${licence}`)
console.log('Shipped:')
for (const name of shipped)
  console.log(
    `        ${name}: ${locked.find((one) => one.name === name)?.licence ?? 'not in the lock file'}`,
  )

const faults = licenceFaults({ locked, shipped, notices })
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
