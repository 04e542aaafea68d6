import { describe, expect, test, vi } from 'vitest'
import type { WxtBrowser } from 'wxt/browser'
import * as search from '../../../src/core/pack/search-date.ts'
import {
  type LateModules,
  lateMatcher,
  lateModules,
  promiseModules,
} from '../../../src/extension/late-modules.ts'
import { startOmnibox } from '../../../src/extension/omnibox.ts'
import { claimSuggested, escapeMarkup, suggestionsFor } from '../../../src/extension/suggestions.ts'
import { bundledRecord } from '../pack/bundled.ts'
import { memoryArea } from './areas.ts'

const record = bundledRecord()
const options = { record, find: search.findClaims, markup: true }
const modules: LateModules = { 'virtual:packs': { packs: [record] }, 'src/core/pack/search-date.ts': search }

describe('suggestions', () => {
  test.each([
    ['withdrawal', /[a-z]/i],
    ['انسحاب', /[\u0600-\u06ff]/],
    ['2,500', /2,?500/],
  ])('for %s are claims in the language of the question', (text, holds) => {
    const found = suggestionsFor(text, options)
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThanOrEqual(6)
    expect(found[0]?.content).toMatch(holds)
  })

  test('lead back to their claims, each to its own', () => {
    for (const { id, text } of record.claims)
      for (const content of Object.values(text)) expect(claimSuggested(` ${content} `, record)).toBe(id)
    expect(claimSuggested('withdrawal', record)).toBeNull()
  })

  test('are well-formed where the browser reads markup, and plain where it does not', () => {
    const odd = { ...record, claims: [{ ...record.claims[0], text: { en: `a <b> & "c" 'd'`, ar: 'ا' } }] }
    const strange = { record: odd as typeof record, find: search.findClaims }
    const [marked] = suggestionsFor('c', { ...strange, markup: true })
    expect(marked?.description).toMatch(/^a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos; <dim>[^<>]+<\/dim>$/)
    expect(marked?.content).toBe(`a <b> & "c" 'd'`)
    const [plain] = suggestionsFor('c', { ...strange, markup: false })
    expect(plain?.description).toMatch(/^a <b> & "c" 'd' \(.+\)$/)
    expect(escapeMarkup('<&>')).toBe('&lt;&amp;&gt;')
  })
})

describe('the keyword in the address bar', () => {
  type Handler = (...args: unknown[]) => void
  function start() {
    const heard: Record<string, Handler> = {}
    const api = {
      i18n: { getMessage: () => 'words & names' },
      omnibox: {
        setDefaultSuggestion: vi.fn(),
        onInputChanged: { addListener: (handler: Handler) => Object.assign(heard, { changed: handler }) },
        onInputEntered: { addListener: (handler: Handler) => Object.assign(heard, { entered: handler }) },
      },
      runtime: { getURL: (path: string) => `own:/${path}` },
      tabs: { query: async () => [{ windowId: 7 }], update: vi.fn(), create: vi.fn() },
      sidePanel: { open: vi.fn(async () => {}) },
      storage: { session: memoryArea() },
    }
    startOmnibox(api as unknown as WxtBrowser, { markup: true, modules: async () => modules })
    return { api, heard }
  }

  test('tells what it is for, escaped', () => {
    const { api } = start()
    expect(api.omnibox.setDefaultSuggestion).toHaveBeenCalledWith({ description: 'words &amp; names' })
  })

  test('suggests as the reader types, and nothing for nothing', async () => {
    const { heard } = start()
    const suggest = vi.fn()
    heard.changed?.('troops', suggest)
    await vi.waitFor(() => expect(suggest).toHaveBeenCalledOnce())
    expect(suggest.mock.calls[0]?.[0]).not.toHaveLength(0)
    heard.changed?.(' ', suggest)
    await vi.waitFor(() => expect(suggest).toHaveBeenLastCalledWith([]))
  })

  test.each([
    ['currentTab', 'update', { url: expect.any(String) }],
    ['newForegroundTab', 'create', { url: expect.any(String), active: true }],
    ['newBackgroundTab', 'create', { url: expect.any(String), active: false }],
  ] as const)('opens a chosen claim in the record: %s', async (disposition, call, asked) => {
    const { api, heard } = start()
    const claim = record.claims[3]
    heard.entered?.(claim?.text.ar, disposition)
    await vi.waitFor(() => expect(api.tabs[call]).toHaveBeenCalledExactlyOnceWith(asked))
    expect(api.tabs[call].mock.calls[0]?.[0].url).toBe(`own://dossier.html#claim=${claim?.id}`)
  })

  test('looks up what is no claim', async () => {
    const { api, heard } = start()
    heard.entered?.('withdrawal', 'currentTab')
    await vi.waitFor(() => expect(api.sidePanel.open).toHaveBeenCalledWith({ windowId: 7 }))
    expect(api.tabs.update).not.toHaveBeenCalled()
  })

  test('is nothing where there is no address bar for it', () => {
    startOmnibox({} as WxtBrowser, { markup: true })
  })
})

describe('the late modules', () => {
  test('are loaded once while the worker is installed, and again when first asked for', async () => {
    const loaded: string[] = []
    let install = () => {}
    const scope = {
      importScripts: (...paths: string[]) => void loaded.push(...paths),
      addEventListener: (_: 'install', listener: () => void) => {
        install = listener
      },
    }
    promiseModules(scope)
    expect(loaded).toEqual([])
    install()
    expect(loaded).toEqual(['/shared.js', '/matcher.js'])
    await expect(lateModules(scope)).rejects.toThrow(/did not load/)
    expect(await lateModules({ ...scope, hashiyaShared: modules })).toBe(modules)
    expect(loaded.slice(2)).toEqual(['/shared.js'])
  })

  test('are there when the matcher loads, which takes from them', async () => {
    const loaded: string[] = []
    const matcher = { follow: () => vi.fn() }
    const scope: Parameters<typeof lateMatcher>[0] = {
      importScripts(path) {
        loaded.push(path)
        Object.assign(
          scope ?? {},
          path === '/shared.js' ? { hashiyaShared: modules } : { hashiyaMatcher: matcher },
        )
      },
      addEventListener: () => {},
    }
    expect(await lateMatcher(scope)).toBe(matcher)
    expect(await lateMatcher(scope)).toBe(matcher)
    expect(loaded).toEqual(['/shared.js', '/matcher.js'])
  })

  test('come by a script element where the background is a page', async () => {
    const scope: Parameters<typeof lateModules>[0] = {
      addEventListener: () => {},
      document: {
        createElement: () => ({}),
        head: {
          append(script: { src: string; onload(): void }) {
            expect(script.src).toBe('/shared.js')
            Object.assign(scope ?? {}, { hashiyaShared: modules })
            script.onload()
          },
        },
      } as unknown as Document,
    }
    expect(await lateModules(scope)).toBe(modules)
  })
})
