import { describe, expect, test } from 'vitest'
import { packageFaults } from '../../tools/package-faults.ts'
import { PERMISSIONS, POLICY, REVIEWED } from '../../tools/package-rules.ts'

const SITES = ['*://*.news.example/*']
const MANIFEST = {
  manifest_version: 3,
  name: 'x',
  permissions: PERMISSIONS.firefox,
  host_permissions: SITES,
  optional_host_permissions: ['*://*/*'],
  content_scripts: [{ matches: SITES, js: ['gate.js'], run_at: 'document_idle' }],
  content_security_policy: { extension_pages: POLICY.join('; ') },
}
const HTML = '<!doctype html><link rel="stylesheet" href="/assets/a.css"><script src="/a.js"></script>'

/** What is told of a sound package after a file of it was put in or replaced. */
const faultsWith = (file: string, text: string) =>
  packageFaults(
    new Map([
      ['manifest.json', JSON.stringify(MANIFEST)],
      ['popup.html', HTML],
      ['a.js', 'const a = set.fetch(1), b = navigator.clipboard'],
      ['assets/a.css', 'a { color: red }'],
      ['icons/16.png', ''],
      [file, text],
    ]),
    { target: 'firefox', sites: SITES, reviewed: [] },
  )

const withManifest = (changes: object) =>
  faultsWith('manifest.json', JSON.stringify({ ...MANIFEST, ...changes }))

test('of a sound package nothing is told', () => {
  expect(faultsWith('b.js', '')).toEqual([])
})

describe('a script is found out that', () => {
  test.each([
    ['asks the network', 'fetch("/x")'],
    ['asks it by another name', 'globalThis.fetch("/x")'],
    ['asks it the old way', 'new XMLHttpRequest'],
    ['opens a socket', 'new WebSocket(a)'],
    ['listens to a server', 'new EventSource(a)'],
    ['leaves word at leaving', 'navigator.sendBeacon(a)'],
    ['loads a picture', 'new Image().id=1'],
    ['makes a frame', 'document.createElement("iframe")'],
    ['loads a script', 'importScripts(a)'],
    ['loads a module', 'import(a)'],
    ['points a script elsewhere', 'x.src=y'],
    ['starts a worker', 'new Worker(a)'],
    ['runs text', 'eval(a)'],
    ['makes a function of text', 'new Function(a)'],
    ['runs text later', 'setTimeout("a")'],
    ['makes markup of text', 'x.innerHTML=y'],
    ['writes into the page', 'document.write(a)'],
    ['leads to an address that is code', 'a="javascript:alert(1)"'],
    ['speaks to the page', 'window.postMessage(a)'],
    ['hears the page', 'window.addEventListener("message",f)'],
    ['speaks to all windows', 'new BroadcastChannel("a")'],
    ['hears other extensions', 'chrome.runtime.onMessageExternal.addListener(f)'],
    ['stores something in the page', 'localStorage.a=1'],
    ['makes a pattern of text', 'RegExp(a)'],
    ['makes up an event', 'a.dispatchEvent(b)'],
    ['leads the reader away', 'location.href=a'],
    ['names an address', 'a="https://tracker.example/a"'],
    ['names its source', '//# sourceMappingURL=a.js.map'],
  ])('%s', (_, code) => {
    expect(faultsWith('b.js', code)).not.toEqual([])
  })
})

describe('a page or sheet is found out that', () => {
  test.each([
    ['holds code', 'b.html', '<script>a()</script>'],
    ['holds code in an attribute', 'b.html', '<body onload="a()">'],
    ['loads from elsewhere', 'b.html', '<script src="https://cdn.example/a.js"></script>'],
    ['loads from elsewhere by either scheme', 'b.html', '<script src="//cdn.example/a.js"></script>'],
    ['frames something', 'b.html', '<iframe></iframe>'],
    ['moves its addresses', 'b.html', '<base>'],
    ['goes on by itself', 'b.html', '<meta http-equiv="refresh">'],
    ['loads a sheet', 'b.css', '@import "a.css";'],
    ['loads a picture', 'b.css', 'a { background: url(a.png) }'],
    ['is of an unknown kind', 'b.wasm', ''],
    ['is a source map', 'b.js.map', '{}'],
    ['has an address among its texts', '_locales/en/messages.json', '{"a":"https://elsewhere.example"}'],
  ])('%s', (_, file, text) => {
    expect(faultsWith(file, text)).not.toEqual([])
  })
})

describe('a manifest is found out that', () => {
  test.each([
    ['asks for more', { permissions: [...PERMISSIONS.firefox, 'tabs'] }],
    ['reads more sites', { host_permissions: ['<all_urls>'] }],
    ['runs on more pages', { content_scripts: [{ matches: ['<all_urls>'], js: ['gate.js'] }] }],
    ['shows files to pages', { web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }] }],
    ['lets pages speak to it', { externally_connectable: { matches: ['*://*.news.example/*'] } }],
    ['is updated from elsewhere', { update_url: 'https://elsewhere.example' }],
    ['has a weaker policy', { content_security_policy: { extension_pages: "script-src 'self'" } }],
    ['has no policy', { content_security_policy: undefined }],
    ['is of an older version', { manifest_version: 2 }],
  ])('%s', (_, changes) => {
    expect(withManifest(changes)).not.toEqual([])
  })
})

test('a find that was looked at is let through where it was seen, as often as it was seen, and no more', () => {
  const reviewed = [{ rule: 'fetch', script: /^b\.js$/, finds: ['fetch('], because: 'seen' }]
  const told = (files: [string, string][]) =>
    packageFaults(new Map([['manifest.json', JSON.stringify(MANIFEST)], ...files]), {
      target: 'firefox',
      sites: SITES,
      reviewed,
    })
  expect(told([['b.js', 'fetch(1)']])).toEqual([])
  expect(told([['b.js', 'fetch(1);fetch(2)']])).toHaveLength(1)
  expect(told([['c.js', 'fetch(1)']])).toHaveLength(1)
  expect(told([['b.js', '']])).toEqual([expect.stringContaining('no longer there')])
})

test('every exception has its reason', () => {
  for (const { because, finds } of REVIEWED) {
    expect(because.length).toBeGreaterThan(20)
    expect(finds).not.toEqual([])
  }
})
