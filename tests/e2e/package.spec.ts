import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { packageFaults } from '../tools/package-faults.ts'
import { curatedPatterns, filesInFolder } from '../tools/package-files.ts'
import { OUTPUT } from '../tools/paths.ts'

const GATE_LIMIT = 15 * 1024

for (const browser of ['chrome', 'firefox'] as const) {
  const folder = join(OUTPUT, `${browser}-mv3`)

  test.describe(`the package for ${browser}`, () => {
    test.beforeAll(() => {
      expect(existsSync(folder), `${folder} is built: wxt build --browser ${browser}`).toBe(true)
    })

    test('asks for no more than it uses, and holds nothing that speaks to the network or runs foreign code', () => {
      const files = filesInFolder(folder)
      expect([...files.keys()]).toContain('manifest.json')
      expect(packageFaults(files, { target: browser, sites: curatedPatterns() })).toEqual([])
    })

    // Chromium refuses a package that suggests more than four.
    test('suggests keys for what has no other key, and for all where the browser lets it', () => {
      const keyed = Object.entries(manifestOf(folder).commands ?? {}).flatMap(([name, { suggested_key }]) =>
        suggested_key ? name : [],
      )
      const four = ['_execute_action', 'next-mention', 'previous-mention', 'open-panel']
      expect(keyed).toEqual(browser === 'chrome' ? four : [...four, 'toggle', 'look-up'])
    })

    test('suggests no key that a reader could type by chance', () => {
      const { commands = {} } = manifestOf(folder)
      const keys = Object.values(commands).flatMap(({ suggested_key: key }) => Object.values(key ?? {}))
      expect(keys).not.toEqual([])
      for (const key of keys) expect(key).toMatch(/^(Alt|Ctrl|Command|MacCtrl)\+Shift\+/)
    })

    test('has a gate of at most 15 KB', () => {
      expect(statSync(join(folder, 'gate.js')).size).toBeLessThanOrEqual(GATE_LIMIT)
    })

    test('has every text that the manifest names, in both languages', () => {
      const named = [...JSON.stringify(manifestOf(folder)).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key)
      for (const locale of ['ar', 'en']) {
        const texts = JSON.parse(readFileSync(join(folder, `_locales/${locale}/messages.json`), 'utf8'))
        for (const key of named) expect(texts[key as string]?.message, `${key} in ${locale}`).toBeTruthy()
      }
    })
  })
}

test('Firefox is told that nothing is collected', () => {
  const { gecko } = manifestOf(join(OUTPUT, 'firefox-mv3')).browser_specific_settings ?? {}
  expect(gecko).toMatchObject({
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  })
})

interface Manifest {
  commands?: Record<string, { suggested_key?: Record<string, string> }>
  browser_specific_settings?: { gecko?: object }
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
}
