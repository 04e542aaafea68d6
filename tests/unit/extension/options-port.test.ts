import { expect, test, vi } from 'vitest'
import { createOptionsPort } from '../../../src/extension/options-port.ts'
import { loadSettings } from '../../../src/extension/settings.ts'
import { brokenArea, memoryArea } from './areas.ts'

type Api = Parameters<typeof createOptionsPort>[0]

const groups = [
  {
    id: 'britain',
    sites: [
      { host: 'bbc.co.uk', name: { en: 'BBC', ar: 'بي بي سي' } },
      { host: 'news.sky.com', name: { en: 'Sky News', ar: 'سكاي نيوز' } },
    ],
  },
]
const curated = ['*://*.bbc.co.uk/*', '*://*.news.sky.com/*']

function makePort({
  origins = curated,
  local = memoryArea() as typeof brokenArea,
  commands = {} as object | null,
} = {}) {
  const create = vi.fn(async () => ({}))
  const request = vi.fn(async () => true)
  const api = {
    runtime: { getManifest: () => ({ host_permissions: curated }) },
    permissions: { getAll: async () => ({ origins }), request },
    storage: { local, session: memoryArea() },
    commands: commands && {
      getAll: async () => [{ name: 'toggle', shortcut: 'Alt+P', description: 'x' }],
      ...commands,
    },
    tabs: { create },
  } as unknown as Api
  return { port: createOptionsPort(api, groups), local, create, request }
}

test('tells what is granted, what is taken back, and what is the reader’s own', async () => {
  const { port } = makePort({ origins: ['*://*.bbc.co.uk/*', '*://*.a.org/*', '*://*/b/*'] })
  const { curated: list, granted, shortcuts, choices } = await port.state()
  expect(list[0]?.sites.map(({ host, allowed }) => [host, allowed])).toEqual([
    ['bbc.co.uk', true],
    ['news.sky.com', false],
  ])
  expect(granted).toEqual([
    { pattern: '*://*.a.org/*', host: 'a.org' },
    { pattern: '*://*/b/*', host: null },
  ])
  expect(shortcuts).toEqual([{ name: 'toggle', keys: 'Alt+P', description: 'x' }])
  expect(choices).not.toHaveProperty('pausedSites')
})

test('where the browser knows no commands, there are no shortcuts', async () => {
  expect((await makePort({ commands: null }).port.state()).shortcuts).toEqual([])
})

const addresses: [text: string, site: string | null][] = [
  ['example.com', 'example.com'],
  ['  https://www.Example.com/a?b#c ', 'example.com'],
  ['http://news.example.com:8080', 'news.example.com'],
  ['m.bbc.co.uk', 'bbc.co.uk'],
  ['خبر.example', 'xn--ngblk.example'],
  ['', null],
  ['example', null],
  ['two words.com', null],
  ['ftp://example.com', null],
  ['me@example.com/', 'example.com'],
  ['*.example.com', null],
  ['javascript:alert(1)', null],
]
test.each(addresses)('%j names the site %j', (text, site) => {
  expect(makePort().port.siteOf(text)).toBe(site)
})

test('asks for all sites at once, in the very turn', () => {
  const { port, request } = makePort()
  void port.grant(['a.org', 'b.org'])
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*.a.org/*', '*://*.b.org/*'] })
})

test('a reset and an import can be taken back', async () => {
  const { port, local } = makePort()
  await port.change({ density: 'compact' })
  await port.setPaused('a.org', true)
  const before = await loadSettings(local)
  const undoReset = await port.reset()
  expect(await loadSettings(local)).not.toEqual(before)
  expect(await undoReset?.()).toBe(true)
  expect(await loadSettings(local)).toEqual(before)

  const report = await port.importFile(
    '{"app": "hashiya", "density": "comfortable", "grantedSites": ["c.org"]}',
  )
  expect(report).toMatchObject({ taken: ['density'], sites: ['c.org'] })
  expect(await report?.undo()).toBe(true)
  expect(await loadSettings(local)).toEqual(before)
})

test('a file of one profile is read by another', async () => {
  const { port } = makePort({ origins: [...curated, '*://*.a.org/*'] })
  await port.change({ textSize: 'large' })
  const other = makePort()
  const report = await other.port.importFile(await port.exportFile())
  expect(report?.sites).toEqual(['a.org'])
  expect(await loadSettings(other.local)).toMatchObject({ textSize: 'large' })
})

test('what storage refuses is told', async () => {
  const { port } = makePort({ local: brokenArea })
  expect(await port.change({ density: 'compact' })).toBe(false)
  expect(await port.reset()).toBeNull()
  expect(await port.importFile('{"app": "hashiya"}')).toBeNull()
  expect(await port.setPaused('a.org', true)).toBe(false)
})

test('shortcuts are opened by the browser’s call, else by its address, else not', async () => {
  const openShortcutSettings = vi.fn(async () => undefined)
  expect(await makePort({ commands: { openShortcutSettings } }).port.openShortcuts()).toBe(true)
  expect(openShortcutSettings).toHaveBeenCalledOnce()
  const { port, create } = makePort()
  expect(await port.openShortcuts()).toBe(true)
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' })
  create.mockRejectedValueOnce(new Error('illegal address'))
  expect(await port.openShortcuts()).toBe(false)
})
