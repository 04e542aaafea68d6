import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { ENTERED, FOLDER } from './probes.ts'

afterAll(() => {
  const entered = (globalThis as Record<string, unknown>)[ENTERED] as Record<string, (1 | null)[]> | undefined
  const name = (expect.getState().testPath ?? '').replace(/\W+/g, '-')
  const blocks = Object.entries(entered ?? {}).map(([file, all]) => [
    file,
    all.flatMap((one, number) => (one ? [number] : [])),
  ])
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, `${name}.json`), JSON.stringify(Object.fromEntries(blocks)))
})
