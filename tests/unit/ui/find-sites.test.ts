import { expect, test } from 'vitest'
import { findSites } from '../../../src/ui/options/find-sites.ts'
import type { CuratedGroup } from '../../../src/ui/options/options-port.ts'

const site = (host: string, en: string, ar: string) => ({ host, name: { en, ar }, allowed: true })
const groups: CuratedGroup[] = [
  {
    id: 'pan-arab',
    sites: [site('aljazeera.net', 'Al Jazeera', 'الجزيرة'), site('elaph.com', 'Elaph', 'إيلاف')],
  },
  { id: 'turkey', sites: [site('hurriyetdailynews.com', 'Hürriyet Daily News', 'حريت ديلي نيوز')] },
]

const cases: [query: string, hosts: string[]][] = [
  ['', ['aljazeera.net', 'elaph.com', 'hurriyetdailynews.com']],
  ['  AL JAZ ', ['aljazeera.net']],
  ['الجزيره', ['aljazeera.net']],
  ['ايلاف', ['elaph.com']],
  ['hurriyet d', ['hurriyetdailynews.com']],
  ['.com', ['elaph.com', 'hurriyetdailynews.com']],
  ['nobody', []],
]
test.each(cases)('%j finds %j', (query, hosts) => {
  const found = findSites(groups, query)
  expect(found.flatMap(({ sites }) => sites.map(({ host }) => host))).toEqual(hosts)
  expect(found.every(({ sites }) => sites.length > 0)).toBe(true)
})
