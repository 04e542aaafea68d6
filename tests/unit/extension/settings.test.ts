import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changeSettings,
  defaultSettings,
  loadSettings,
  readSettings,
} from '../../../src/extension/settings.ts'
import { brokenArea, memoryArea } from './areas.ts'

test('the defaults are a reader’s who has chosen nothing', () => {
  expect(defaultSettings).toEqual({ version: 1, language: 'auto', openOn: 'hover', pausedSites: [] })
})

describe('what is stored', () => {
  const stored = { version: 1, language: 'ar', openOn: 'click', pausedSites: ['bbc.co.uk'] }

  test.each([
    ['nothing', undefined, defaultSettings],
    ['null', null, defaultSettings],
    ['a string', 'settings', defaultSettings],
    ['all of it', stored, stored],
    ['one field', { language: 'en' }, { ...defaultSettings, language: 'en' }],
    ['a language that there is not', { ...stored, language: 'xx' }, { ...stored, language: 'auto' }],
    ['a wrong way to open', { ...stored, openOn: 7 }, { ...stored, openOn: 'hover' }],
    ['sites that are no list', { ...stored, pausedSites: 'bbc.co.uk' }, { ...stored, pausedSites: [] }],
    [
      'a site that is none',
      { ...stored, pausedSites: [1, 'a.org', '', null] },
      { ...stored, pausedSites: ['a.org'] },
    ],
    ['a site twice', { ...stored, pausedSites: ['a.org', 'a.org'] }, { ...stored, pausedSites: ['a.org'] }],
    ['a field of a later version', { ...stored, version: 9, theme: 'dark' }, stored],
    ['a version that is none', { ...stored, version: 'one' }, stored],
  ])('%s costs nothing but itself', (_, value, expected) => {
    expect(readSettings(value)).toEqual(expected)
  })

  test('is read whatever it is', () => {
    const stored = fc.record({ version: fc.anything(), language: fc.anything(), pausedSites: fc.anything() })
    fc.assert(
      fc.property(fc.oneof(fc.anything(), stored), (value) => {
        const settings = readSettings(value)
        expect(settings).toHaveProperty('version', 1)
        expect(settings.pausedSites.every((site) => typeof site === 'string')).toBe(true)
      }),
    )
  })

  test.each([-1e12, Number.NEGATIVE_INFINITY, 0, 0.5, Number.NaN])('a version of %d is none', (version) => {
    expect(readSettings({ ...stored, version })).toEqual(stored)
  })
})

describe('a change', () => {
  test('leaves the other fields', async () => {
    const area = memoryArea()
    expect(await changeSettings(area, { language: 'ar' })).toBe(true)
    expect(await changeSettings(area, { pausedSites: ['a.org'] })).toBe(true)
    expect(await loadSettings(area)).toEqual({ ...defaultSettings, language: 'ar', pausedSites: ['a.org'] })
  })

  test('that storage refuses is told', async () => {
    expect(await changeSettings(brokenArea, { language: 'ar' })).toBe(false)
    expect(await loadSettings(brokenArea)).toEqual(defaultSettings)
  })
})
