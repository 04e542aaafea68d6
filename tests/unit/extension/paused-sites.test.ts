import { beforeEach, describe, expect, test } from 'vitest'
import { isPaused, pauseSite, resumedBy, resumeSite } from '../../../src/extension/paused-sites.ts'
import { brokenArea, memoryArea } from './areas.ts'

let areas = { local: memoryArea(), session: memoryArea() }
beforeEach(() => {
  areas = { local: memoryArea(), session: memoryArea() }
})

test('a pause holds for the site and what is below it, and for nothing else', async () => {
  await pauseSite(areas, { site: 'bbc.co.uk', incognito: false })
  for (const [site, paused] of [
    ['bbc.co.uk', true],
    ['news.bbc.co.uk', true],
    ['notbbc.co.uk', false],
    ['co.uk', false],
  ] as const)
    expect(await isPaused(areas, site)).toBe(paused)
})

test('a pause from a private window is kept in memory only', async () => {
  expect(await pauseSite(areas, { site: 'a.org', incognito: true })).toBe(true)
  expect(areas.local.held).toEqual({})
  expect(await isPaused(areas, 'a.org')).toBe(true)
  expect(await resumeSite(areas, 'a.org')).toBe(false)
  expect(await isPaused(areas, 'a.org')).toBe(false)
})

test('resuming a site undoes the pause that it is under, and no other', async () => {
  await pauseSite(areas, { site: 'sky.com', incognito: false })
  await pauseSite(areas, { site: 'a.org', incognito: false })
  expect(await resumeSite(areas, 'news.sky.com')).toBe(false)
  expect(await isPaused(areas, 'sky.com')).toBe(false)
  expect(await isPaused(areas, 'a.org')).toBe(true)
})

test('where storage fails, what does not hold is not claimed', async () => {
  const broken = { local: brokenArea, session: brokenArea }
  expect(await pauseSite(broken, { site: 'a.org', incognito: false })).toBe(false)
  expect(await pauseSite(broken, { site: 'a.org', incognito: true })).toBe(false)
  expect(await isPaused(broken, 'a.org')).toBe(false)
})

describe('a change of storage', () => {
  const settings = (...pausedSites: string[]) => ({ version: 1, pausedSites })

  test.each([
    ['adds a site', { settings: { oldValue: settings(), newValue: settings('a.org') } }, []],
    [
      'takes one out',
      { settings: { oldValue: settings('a.org', 'b.org'), newValue: settings('b.org') } },
      ['a.org'],
    ],
    ['takes all away', { settings: { oldValue: settings('a.org') } }, ['a.org']],
    ['takes one out of memory', { privatePausedSites: { oldValue: ['c.org'], newValue: [] } }, ['c.org']],
    ['is about something else', { other: { oldValue: 1, newValue: 2 } }, []],
    ['was of something broken', { settings: { oldValue: 7, newValue: 8 } }, []],
  ])('that %s resumes what it should', (_, change, resumed) => {
    expect(resumedBy(change)).toEqual(resumed)
  })
})
