import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { licenceFaults } from '../../tools/licence-faults.ts'
import { isAllowed, SHIPPED_LICENCES, TOOL_LICENCES } from '../../tools/licence-rules.ts'
import { lockedPackages } from '../../tools/lock-file.ts'
import { ROOT } from '../../tools/paths.ts'
import { packagesOf } from '../../tools/shipped.ts'

describe('a licence', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['GPL-3.0-or-later OR MIT', true],
    ['(MIT AND ISC)', true],
    ['MIT AND GPL-3.0-or-later', false],
    ['GPL-3.0-or-later', false],
    ['(MIT OR (GPL-2.0 AND ISC))', true],
    ['((GPL-2.0 OR MIT) AND GPL-3.0)', false],
    ['MIT WITH something', false],
    ['SEE LICENSE IN LICENSE', false],
    ['UNLICENSED', false],
    ['mit', false],
    ['', false],
  ])('“%s” is allowed: %s', (expression, allowed) => {
    expect(isAllowed(expression, ['MIT', 'ISC'])).toBe(allowed)
  })

  test('that only tools may have comes with a reason', () => {
    for (const [name, reason] of Object.entries(TOOL_LICENCES)) {
      expect(SHIPPED_LICENCES).not.toContain(name)
      expect(reason.length, name).toBeGreaterThan(10)
    }
  })
})

describe('of what is installed and shipped, it is told that', () => {
  const shown = { name: 'shown', version: '1.0.0', licence: 'MIT' }
  const tool = { name: 'tool', version: '2.0.0', licence: 'LGPL-3.0-or-later' }
  const sound = { locked: [shown, tool], shipped: ['shown'], notices: 'shown, under the MIT licence' }
  test.each([
    ['nothing is wrong', sound, []],
    [
      'a tool has a licence of no reason',
      { ...sound, locked: [shown, { ...tool, licence: 'AGPL-3.0' }] },
      ['tool@2.0.0'],
    ],
    ['a package has none', { ...sound, locked: [shown, { ...tool, licence: '' }] }, ['no licence']],
    [
      'a tool’s licence is shipped',
      { ...sound, shipped: ['shown', 'tool'], notices: 'shown and tool, under the MIT licence' },
      ['may not be shipped'],
    ],
    ['something is shipped that is not locked', { ...sound, shipped: ['ghost'] }, ['not in the lock file']],
    ['a notice is missing', { ...sound, notices: 'shown-more, under the MIT licence' }, ['not named']],
  ])('%s', (_, licences, faults) => {
    expect(licenceFaults(licences)).toEqual(faults.map((fault) => expect.stringContaining(fault)))
  })
})

test('the lock file is read with every package, nested ones and scopes too, each version once', () => {
  const packages = {
    '': { version: '1.0.0', license: 'MIT' },
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/b/node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/b/node_modules/@c/d': { version: '2.0.0' },
    'node_modules/e': { link: true },
  }
  expect(lockedPackages(JSON.stringify({ packages }))).toEqual([
    { name: 'a', version: '1.0.0', licence: 'MIT' },
    { name: '@c/d', version: '2.0.0', licence: '' },
  ])
  expect(lockedPackages().length).toBeGreaterThan(300)
})

test('what is shipped is read from the build’s own reports', () => {
  const modules = [
    'src/core/day.ts',
    'entrypoints/gate.ts',
    'virtual:packs',
    'shared:preact/hooks',
    'preact/dist/preact.mjs',
    'preact/hooks/dist/hooks.mjs',
    '@scope/name/dist/index.mjs',
  ]
  expect(packagesOf(modules)).toEqual(['@scope/name', 'preact'])
})

test('every package has its checksum in the lock file, and none runs a script when it is installed', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string; hasInstallScript?: boolean; optional?: boolean }>
  }
  const installed = Object.entries(packages).filter(([path]) => path !== '')
  expect(
    installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
  ).toEqual([])
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
})
