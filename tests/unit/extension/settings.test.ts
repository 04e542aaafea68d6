import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changeSettings,
  defaultSettings,
  loadSettings,
  readSettings,
  type Settings,
} from '../../../src/extension/settings.ts'
import { brokenArea, memoryArea } from './areas.ts'

test('the defaults are a reader’s who has chosen nothing', () => {
  expect(defaultSettings).toEqual({
    version: 2,
    language: 'auto',
    cardLanguage: 'auto',
    highlight: 'dotted',
    markedStates: ['same', 'different', 'newer', 'uncompared'],
    openOn: 'hover',
    density: 'comfortable',
    textSize: 'medium',
    pausedSites: [],
  })
})

describe('what is stored', () => {
  const stored: Settings = {
    version: 2,
    language: 'ar',
    cardLanguage: 'en',
    highlight: 'wash',
    markedStates: ['different', 'newer'],
    openOn: 'click',
    density: 'compact',
    textSize: 'large',
    pausedSites: ['bbc.co.uk'],
  }

  test.each([
    ['nothing', undefined, defaultSettings],
    ['null', null, defaultSettings],
    ['a string', 'settings', defaultSettings],
    ['all of it', stored, stored],
    ['one field', { language: 'en' }, { ...defaultSettings, language: 'en' }],
    ['a language that there is not', { ...stored, language: 'xx' }, { ...stored, language: 'auto' }],
    ['a wrong way to open', { ...stored, openOn: 7 }, { ...stored, openOn: 'hover' }],
    [
      'a card language that there is not',
      { ...stored, cardLanguage: 'fr' },
      { ...stored, cardLanguage: 'auto' },
    ],
    ['a highlight that there is not', { ...stored, highlight: 'neon' }, { ...stored, highlight: 'dotted' }],
    ['no state at all', { ...stored, markedStates: [] }, { ...stored, markedStates: [] }],
    [
      'states in another order, and one that there is not',
      { ...stored, markedStates: ['newer', 'true', 'different', 'newer'] },
      stored,
    ],
    [
      'states that are no list',
      { ...stored, markedStates: 'same' },
      { ...stored, markedStates: defaultSettings.markedStates },
    ],
    ['a density that there is not', { ...stored, density: null }, { ...stored, density: 'comfortable' }],
    ['a text size that there is not', { ...stored, textSize: 12 }, { ...stored, textSize: 'medium' }],
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
        expect(settings).toHaveProperty('version', 2)
        expect(settings.pausedSites.every((site) => typeof site === 'string')).toBe(true)
      }),
    )
  })

  test.each([-1e12, Number.NEGATIVE_INFINITY, 0, 0.5, Number.NaN])('a version of %d is none', (version) => {
    expect(readSettings({ ...stored, version })).toEqual(stored)
  })
})

test('what version 1 chose for interface and cards together still holds for both', () => {
  const stored = { version: 1, language: 'ar', openOn: 'click', pausedSites: ['a.org'] }
  expect(readSettings(stored)).toEqual({
    ...defaultSettings,
    language: 'ar',
    cardLanguage: 'ar',
    openOn: 'click',
    pausedSites: ['a.org'],
  })
  expect(readSettings({ ...stored, cardLanguage: 'en' })).toMatchObject({
    language: 'ar',
    cardLanguage: 'en',
  })
})

describe('a change', () => {
  test('leaves the other fields', async () => {
    const area = memoryArea()
    expect(await changeSettings(area, { language: 'ar' })).toBe(true)
    expect(await changeSettings(area, { pausedSites: ['a.org'] })).toBe(true)
    expect(await loadSettings(area)).toEqual({ ...defaultSettings, language: 'ar', pausedSites: ['a.org'] })
  })

  test('asked for before another has been written takes nothing of it away', async () => {
    const area = memoryArea()
    const changes = [changeSettings(area, { language: 'ar' }), changeSettings(area, { openOn: 'click' })]
    expect(await Promise.all(changes)).toEqual([true, true])
    expect(await loadSettings(area)).toEqual({ ...defaultSettings, language: 'ar', openOn: 'click' })
  })

  test('is not made where nobody knows what it would be written over', async () => {
    const area = memoryArea()
    await changeSettings(area, { language: 'ar' })
    const blind = { ...area, get: brokenArea.get } as typeof area
    expect(await changeSettings(blind, { openOn: 'click' })).toBe(false)
    expect(await loadSettings(area)).toEqual({ ...defaultSettings, language: 'ar' })
  })

  test('that storage refuses is told', async () => {
    expect(await changeSettings(brokenArea, { language: 'ar' })).toBe(false)
    expect(await loadSettings(brokenArea)).toEqual(defaultSettings)
  })
})
