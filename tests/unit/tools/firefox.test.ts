import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIREFOX_VARIABLE, findFirefox } from '../../tools/firefox.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firefoxes-'))
  for (const name of ['firefox', 'firefox-esr']) await writeFile(join(folder, name), '')
})
afterAll(() => rm(folder, { recursive: true }))

test('the environment variable goes before everything', () => {
  const named = join(folder, 'firefox')
  expect(findFirefox({ PATH: folder, [FIREFOX_VARIABLE]: named })).toBe(named)
})

test('a variable that names nothing is an error, not a reason to take another Firefox', () => {
  expect(() => findFirefox({ PATH: folder, [FIREFOX_VARIABLE]: '/nowhere/firefox' })).toThrow(
    '/nowhere/firefox',
  )
})

test('the version with extended support goes first, wherever it lies on the path', () => {
  expect(findFirefox({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(join(folder, 'firefox-esr'))
})
