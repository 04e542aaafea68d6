import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './npm.ts'
import { OUTPUT, ROOT } from './paths.ts'
import { billOf } from './sbom-of.ts'
import { shippedPackages } from './shipped.ts'

/** Writes the bill of materials of what readers install beside the archives. */
const project = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const { out } = npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only')
const path = join(OUTPUT, `${project.name}-${project.version}-sbom.cdx.json`)
const bill = billOf(JSON.parse(out), { shipped: shippedPackages(), project })
writeFileSync(path, `${JSON.stringify(bill, null, 2)}\n`)
console.log(path)
