import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentOf, readZip } from '../../../src/cli/zip-file.ts'
import { archiveOf } from '../../tools/package-files.ts'
import { OUTPUT } from '../../tools/paths.ts'
import { expect, test } from './test.ts'

const BUILDS = { chromium: 'chrome', firefox: 'firefox' } as const

// Most journeys are made on the folder, and count for the package too.
test('the package holds what the journeys are made on, byte for byte', ({ readersBrowser }) => {
  const build = BUILDS[readersBrowser]
  const entries = readZip(readFileSync(archiveOf(build)))
  const folder = join(OUTPUT, `${build}-mv3`)
  for (const entry of entries)
    expect(contentOf(entry), entry.name).toEqual(readFileSync(join(folder, entry.name)))
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  expect(entries).toHaveLength(files.length)
})
