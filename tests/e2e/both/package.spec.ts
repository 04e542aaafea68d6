import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { readZip } from '../../../src/cli/zip-file.ts'
import { OUTPUT } from '../../tools/paths.ts'
import { expect, test } from './test.ts'

const BUILDS = { chromium: 'chrome', firefox: 'firefox' }

// Most journeys are made on the folder.
test('the package holds what the journeys are made on, byte for byte', ({ readersBrowser }) => {
  const build = BUILDS[readersBrowser]
  const name = readdirSync(OUTPUT).find((file) => file.endsWith(`-${build}.zip`))
  expect(name, `the package is made: wxt zip --browser ${build}`).toBeDefined()
  const entries = readZip(readFileSync(join(OUTPUT, String(name))))
  const folder = join(OUTPUT, `${build}-mv3`)
  for (const { name, method, stored } of entries)
    expect(method === 8 ? inflateRawSync(stored) : stored, name).toEqual(readFileSync(join(folder, name)))
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  expect(entries).toHaveLength(files.length)
})
