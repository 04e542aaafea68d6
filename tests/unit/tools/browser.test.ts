import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BROWSER_VARIABLE, findBrowser } from '../../tools/browser.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browsers-'))
  for (const name of ['microsoft-edge', 'chromium', 'google-chrome']) {
    await writeFile(join(folder, name), '')
    await chmod(join(folder, name), 0o755)
  }
})
afterAll(() => rm(folder, { recursive: true }))

test('the environment variable goes before everything', () => {
  const named = join(folder, 'google-chrome')
  expect(findBrowser({ PATH: folder, [BROWSER_VARIABLE]: named })).toBe(named)
})

test('a variable that names nothing is an error, not a reason to take another browser', () => {
  expect(() => findBrowser({ PATH: folder, [BROWSER_VARIABLE]: '/nowhere/chromium' })).toThrow(
    '/nowhere/chromium',
  )
})

test('Chromium goes before Edge, wherever they lie on the path', () => {
  expect(findBrowser({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(join(folder, 'chromium'))
})

test('Google Chrome is not taken, for it does not load extensions', async () => {
  await rm(join(folder, 'chromium'))
  await rm(join(folder, 'microsoft-edge'))
  expect(findBrowser({ PATH: folder })).not.toBe(join(folder, 'google-chrome'))
})
