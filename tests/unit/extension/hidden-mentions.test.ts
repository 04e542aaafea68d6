import { beforeEach, expect, test } from 'vitest'
import {
  allHidden,
  HIDDEN_KEY,
  hiddenOn,
  hideMention,
  readHidden,
  showHidden,
} from '../../../src/extension/hidden-mentions.ts'
import { brokenArea, memoryArea } from './areas.ts'

const words = { claim: 'bridge-opens', quote: 'the bridge opens' }
const hide = { ...words, site: 'a.org', hidden: true, incognito: false }

let areas = { local: memoryArea(), session: memoryArea() }
beforeEach(() => {
  areas = { local: memoryArea(), session: memoryArea() }
})

test('what is hidden is hidden on its site alone, once, and can be shown again', async () => {
  expect(await hideMention(areas, hide)).toBe(true)
  expect(await hideMention(areas, hide)).toBe(true)
  expect(await hideMention(areas, { ...hide, claim: 'bridge-cost', site: 'b.org' })).toBe(true)
  expect(await hiddenOn(areas, 'a.org')).toEqual([words])
  expect(await hiddenOn(areas, 'c.org')).toEqual([])
  expect(await hideMention(areas, { ...hide, hidden: false })).toBe(true)
  expect((await allHidden(areas)).map(({ site }) => site)).toEqual(['b.org'])
})

test('all of a site comes back at once', async () => {
  for (const site of ['a.org', 'b.org', 'c.org']) await hideMention(areas, { ...hide, site })
  expect(await showHidden(areas, 'b.org')).toBe(true)
  expect((await allHidden(areas)).map(({ site }) => site)).toEqual(['a.org', 'c.org'])
})

test('from a private window nothing is written to disk', async () => {
  expect(await hideMention(areas, { ...hide, incognito: true })).toBe(true)
  expect(areas.local.held).toEqual({})
  expect(await hiddenOn(areas, 'a.org')).toEqual([words])
  expect(await hideMention(areas, { ...hide, hidden: false, incognito: true })).toBe(true)
  expect(await hiddenOn(areas, 'a.org')).toEqual([])
  expect(areas.local.held).toEqual({})
})

test('where storage fails, what is not kept is not claimed', async () => {
  const broken = { local: brokenArea, session: brokenArea }
  expect(await hideMention(broken, hide)).toBe(false)
  expect(await showHidden(broken, 'a.org')).toBe(false)
  expect(await hiddenOn(broken, 'a.org')).toEqual([])
})

const whole = { site: 'a.org', ...words, day: '2024-08-15' }
const stored: [name: string, stored: unknown, read: unknown[]][] = [
  ['nothing', undefined, []],
  ['no list', { 0: whole }, []],
  ['a list with things in it that are none', [null, 3, 'x', [], whole, { ...whole, quote: 5 }], [whole]],
  ['an entry without its day', [{ ...whole, day: undefined }], [{ ...whole, day: '' }]],
  ['an entry of no site', [{ ...whole, site: '' }], []],
]
test.each(stored)('%s in storage costs nothing but itself', async (_, value, read) => {
  expect(readHidden(value)).toEqual(read)
  await areas.local.set({ [HIDDEN_KEY]: value })
  expect(await hideMention(areas, { ...hide, claim: 'bridge-cost' })).toBe(true)
  expect(await allHidden(areas)).toHaveLength(read.length + 1)
})

test('hiding without end is refused before it fills what the settings need, and what was hidden stays', async () => {
  const long = { claim: 'bridge-opens', site: 'a.org', hidden: true, incognito: false }
  const kept: boolean[] = []
  for (let i = 0; i < 250; i++)
    kept.push(await hideMention(areas, { ...long, quote: `${i} `.padEnd(5000, 'x') }))
  expect(kept.filter(Boolean).length).toBeGreaterThan(150)
  expect(kept.at(-1)).toBe(false)
  expect(JSON.stringify(areas.local.held).length).toBeLessThan(1_200_000)
  expect(await hideMention(areas, { ...long, quote: '0 '.padEnd(5000, 'x'), hidden: false })).toBe(true)
  expect(await hideMention(areas, hide)).toBe(true)
})
