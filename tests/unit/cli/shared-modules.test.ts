import { join } from 'node:path'
import { build, type Plugin, type Rollup } from 'vite'
import { expect, test } from 'vitest'
import { borrowShared, holdShared } from '../../../src/cli/shared-modules.ts'

const root = join(import.meta.dirname, '../../..')
const DATES = join(root, 'src/ui/shared/dates.ts')

async function bundle(source: string, plugin: Plugin): Promise<string> {
  const entry = 'virtual:entry'
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry || id === 'virtual:packs' ? id : null),
        load: (id) =>
          id === entry ? source : id === 'virtual:packs' ? "export const packs = ['record']" : null,
      },
      plugin,
    ],
    build: { write: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  })
  return (built as Rollup.RollupOutput).output[0].code
}

const load = (code: string) => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)

test('what is borrowed is the very thing that is held', async () => {
  const held = await bundle("export { modules } from 'virtual:shared'", holdShared({ root }))
  const { modules } = await load(held)
  Object.assign(globalThis, { hashiyaShared: modules })
  const names = ["h } from 'preact'", "packs } from 'virtual:packs'"]
  const source = [
    ...names.map((name) => `export { ${name}`),
    `export * as dates from ${JSON.stringify(DATES)}`,
  ].join('\n')
  const code = await bundle(source, borrowShared({ root }))
  const borrowed = await load(code)
  expect(borrowed.h).toBe(modules.preact.h)
  expect(borrowed.packs).toBe(modules['virtual:packs'].packs)
  expect({ ...borrowed.dates }).toEqual({ ...modules['src/ui/shared/dates.ts'] })
  expect(code.length).toBeLessThan(held.length / 10)
})
