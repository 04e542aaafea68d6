import { expect, test } from 'vitest'
import { hostOf, patternOf, siteOf } from '../../../src/extension/site.ts'

const curated = ['bbc.co.uk', 'aljazeera.net', 'news.sky.com', 'sky.com']

test.each([
  ['https://www.bbc.co.uk/news/1', 'bbc.co.uk'],
  ['http://bbc.co.uk/', 'bbc.co.uk'],
  ['https://a.b.aljazeera.net:8443/x?y#z', 'aljazeera.net'],
  ['https://news.sky.com/story', 'news.sky.com'],
  ['https://www.sky.com/', 'sky.com'],
  ['https://notbbc.co.uk/', 'notbbc.co.uk'],
  ['https://bbc.co.uk.example.org/', 'bbc.co.uk.example.org'],
  ['https://www.example.org/', 'example.org'],
  ['https://user:pass@example.org/', 'example.org'],
  ['http://192.168.1.4/', '192.168.1.4'],
  ['https://[::1]/', '[::1]'],
  ['https://مثال.إختبار/', 'xn--mgbh0fb.xn--kgbechtv'],
  ['chrome://extensions/', null],
  ['about:blank', null],
  ['file:///tmp/a.html', null],
  ['view-source:https://bbc.co.uk/', null],
  ['moz-extension://id/popup.html', null],
  ['', null],
  [undefined, null],
  ['not an address', null],
])('%s belongs to %s', (url, site) => {
  expect(siteOf(url, curated)).toBe(site)
})

test.each([
  ['example.org', '*://*.example.org/*'],
  ['localhost', '*://localhost/*'],
  ['192.168.1.4', '*://192.168.1.4/*'],
  ['[::1]', '*://[::1]/*'],
])('%s is covered by %s', (site, pattern) => {
  expect(patternOf(site)).toBe(pattern)
  expect(hostOf(pattern)).toBe(site)
})

test.each(['*://*/*', '<all_urls>', 'https://example.org/path/*', 'file:///*'])(
  '%s names no single site',
  (pattern) => {
    expect(hostOf(pattern)).toBeNull()
  },
)
