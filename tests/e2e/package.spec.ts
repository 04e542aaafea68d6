import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { parse } from 'yaml'
import { patternsOf, readSiteList } from '../../src/extension/site-list.ts'
import { OUTPUT, ROOT } from '../tools/paths.ts'

/** Names of what could reach the network or run code that is not in the package. */
const FORBIDDEN = [
  /(?<![.\w])fetch\(/,
  /(?:window|self|globalThis)\??\.fetch/,
  /XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection/,
  /sendBeacon/,
  /importScripts/,
  /(?<![.\w])import\(/,
  /(?<![.\w])eval\(|new Function\(/,
  /https:\/\//,
]
/** The search library's map has a method of the same name as the browser's function. */
const METHOD_NAMED_FETCH = /fetch\(\w+(?:,\w+)*\)\{/g
/**
 * The background loads one script late, by a fixed name (`src/extension/late-modules.ts`, and its unit test): so many places
 * of its code name the browser's function, and none beside them.
 */
const OWN_SCRIPT_PLACES = 3

function withoutOwnScript(code: string): string {
  let left = OWN_SCRIPT_PLACES
  return code.replaceAll('importScripts', (name) => (left-- > 0 ? '' : name))
}

/** What a browser wants asked for a place beside the page. */
const PANEL = { chrome: ['sidePanel'], firefox: [] } as const

const GATE_LIMIT = 15 * 1024

const SITES = patternsOf(readSiteList(parse(readFileSync(join(ROOT, 'assets/sites.yaml'), 'utf8'))))

for (const browser of ['chrome', 'firefox'] as const) {
  const folder = join(OUTPUT, `${browser}-mv3`)

  test.describe(`the package for ${browser}`, () => {
    test.beforeAll(() => {
      expect(existsSync(folder), `${folder} is built: wxt build --browser ${browser}`).toBe(true)
    })

    test('asks for no more than it uses', () => {
      const manifest = manifestOf(folder)
      expect(manifest).toMatchObject({
        permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...PANEL[browser]],
        host_permissions: SITES,
        optional_host_permissions: ['*://*/*'],
        content_scripts: [{ matches: SITES, js: ['gate.js'], run_at: 'document_idle' }],
      })
      for (const key of ['web_accessible_resources', 'externally_connectable', 'optional_permissions'])
        expect(manifest).not.toHaveProperty(key)
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

    test('gives its own pages no way out', () => {
      const policy = String(manifestOf(folder).content_security_policy?.extension_pages)
      for (const rule of [
        "default-src 'none'",
        "connect-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
      ])
        expect(policy).toContain(rule)
      expect(policy).not.toContain('unsafe')
    })

    test('has a gate of at most 15 KB', () => {
      expect(statSync(join(folder, 'gate.js')).size).toBeLessThanOrEqual(GATE_LIMIT)
    })

    test('holds nothing that speaks to the network or runs foreign code', () => {
      const found = scriptsOf(folder).flatMap((file) => {
        const whole = readFileSync(file, 'utf8').replaceAll(METHOD_NAMED_FETCH, '')
        const code = basename(file) === 'background.js' ? withoutOwnScript(whole) : whole
        return FORBIDDEN.filter((pattern) => pattern.test(code)).map(
          (pattern) => `${file}: ${pattern.source}`,
        )
      })
      expect(found).toEqual([])
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
  content_security_policy?: { extension_pages?: string }
  browser_specific_settings?: { gecko?: object }
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
}

function scriptsOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => extname(file) === '.js').map((file) => join(folder, file))
}
