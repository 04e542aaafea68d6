import { join } from 'node:path'
import { build, type Rollup } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { packsPlugin } from '../../../src/cli/packs-plugin.ts'
import { compileRecord } from '../../../src/core/pack/compile.ts'
import { tinyPack } from './tiny-pack.ts'
import { writePacks } from './written-pack.ts'

const good = writePacks({
  one: tinyPack(),
  two: tinyPack({ file: 'pack.yaml', from: 'id: bridge', to: 'id: other' }),
})
const bad = writePacks({
  one: tinyPack({ file: 'claims/works.yaml', from: 'said: 2024-02-29', to: 'said: someday' }),
})

afterAll(() => {
  good.remove()
  bad.remove()
})

/** The code that a build makes of a file which passes the packs on. */
async function bundle(folder: string): Promise<string> {
  const entry = 'virtual:entry'
  const source = "export { packs } from 'virtual:packs'"
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
      packsPlugin({ folder }),
    ],
    build: { write: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  })
  const { output } = built as Rollup.RollupOutput
  return output[0].code
}

test('a build gets the record of every pack, in ASCII', async () => {
  const code = await bundle(good.folder)
  expect(code).toMatch(/JSON\.parse\(/)
  expect(code).not.toMatch(/[^\x20-\x7e\n]/)
  const { packs } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)
  expect(packs.map(({ id }: { id: string }) => id)).toEqual(['bridge', 'other'])
  expect(packs[0]).toEqual(compileRecord(tinyPack()).record)
})

test('a build of a broken pack fails with the place', async () => {
  const place = `${join(bad.folder, 'one', 'claims/works.yaml')}:14 bridge-opens-in-may: `
  await expect(bundle(bad.folder)).rejects.toThrow(place)
})
