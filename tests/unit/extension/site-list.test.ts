import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { patternsOf, readSiteList } from '../../../src/extension/site-list.ts'

const FILE = join(import.meta.dirname, '../../../assets/sites.yaml')
const groups = readSiteList(parse(readFileSync(FILE, 'utf8')))
const hosts = groups.flatMap(({ sites }) => sites.map(({ host }) => host))

describe('the curated list', () => {
  test('has at least sixty sites, of every region that the record is told in', () => {
    expect(hosts.length).toBeGreaterThanOrEqual(60)
    const regions = [
      'agencies',
      'pan-arab',
      'iraq',
      'kurdish',
      'iran',
      'turkey',
      'gulf',
      'britain',
      'united-states',
    ]
    expect(groups.map(({ id }) => id)).toEqual(expect.arrayContaining([...regions, 'europe']))
  })

  test('names no site that another one covers', () => {
    const covered = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)))
    expect(covered).toEqual([])
  })

  test('makes one pattern of each site, for the site and its subdomains', () => {
    const patterns = patternsOf(groups)
    expect(patterns).toHaveLength(hosts.length)
    expect(patterns).toContain('*://*.aljazeera.net/*')
    expect(patterns).toEqual([...patterns].sort())
  })
})

const site = { host: 'example.org', en: 'Example', ar: 'مثال' }

test.each([
  ['no mapping', [], /sites is not a mapping/],
  ['a group that is no list', { iraq: site }, /iraq is not a list/],
  ['a site that is no mapping', { iraq: ['example.org'] }, /iraq\[0\] is not a mapping/],
  ['a scheme', { iraq: [{ ...site, host: 'https://example.org' }] }, /not a bare host name/],
  ['a path', { iraq: [{ ...site, host: 'example.org/news' }] }, /not a bare host name/],
  ['a leading www', { iraq: [{ ...site, host: 'www.example.org' }] }, /not a bare host name/],
  ['a wild card', { iraq: [{ ...site, host: '*.example.org' }] }, /not a bare host name/],
  ['a whole top-level domain', { iraq: [{ ...site, host: 'org' }] }, /not a bare host name/],
  ['capital letters', { iraq: [{ ...site, host: 'Example.org' }] }, /not a bare host name/],
  ['a missing name', { iraq: [{ host: 'example.org', en: 'Example' }] }, /example\.org has no name in both/],
  ['a site told twice', { iraq: [site], iran: [site] }, /example\.org is told twice, in iraq and iran/],
  ['a group out of order', { iraq: [site, { ...site, host: 'a.org' }] }, /a\.org stands after example\.org/],
])('%s is refused by name', (_, value, message) => {
  expect(() => readSiteList(value)).toThrow(message)
})
