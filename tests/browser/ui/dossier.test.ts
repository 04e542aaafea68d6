import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { PackRecord } from '../../../src/core/pack/pack.ts'
import { createDossierPage } from '../../../src/ui/dossier/dossier-page.tsx'
import type { Locale } from '../../../src/ui/shared/locale.ts'
import '../../../src/ui/shared/base.css'
import '../../../src/ui/card/record.css'
import '../../../src/ui/dossier/dossier.css'
import { fixtureRecord } from '../../gallery/fixture-record.ts'

let unmount: () => void = () => undefined

function show({ locale = 'en' as Locale, hash = '', packs = [fixtureRecord] } = {}) {
  history.replaceState(null, '', location.pathname + location.search + hash)
  const place = document.createElement('div')
  document.body.append(place)
  const dossier = createDossierPage(place, { packs })
  dossier.show({ locale, look: { density: 'comfortable', textSize: 'medium' } })
  unmount = dossier.end
}

afterEach(() => {
  unmount()
  document.body.replaceChildren()
  history.replaceState(null, '', location.pathname + location.search)
})

const points = () => [...document.querySelectorAll<SVGAElement>('.point')]
const labels = () => points().map((point) => point.getAttribute('aria-label'))
const rows = () => [...document.querySelectorAll('.record-table tbody tr')]
const detail = () => document.querySelector('.detail')
const focused = () => document.activeElement
const statements = fixtureRecord.claims.flatMap((claim) => claim.statements).length

/** A second pack, with one claim of its own. */
const other: PackRecord = {
  ...fixtureRecord,
  id: 'other',
  title: { en: 'Another record', ar: 'سجلّ آخر' },
  claims: fixtureRecord.claims
    .filter(({ id }) => id === 'no-imminent')
    .map((claim) => ({ ...claim, id: 'other-claim' })),
}

describe('the timeline', () => {
  test('tells each statement in words: when, who, how, what', () => {
    show()
    expect(points()).toHaveLength(statements + 1)
    expect(labels()).toContain(
      '15 January 2024, Tahsin al-Khafaji, said: A clear timetable is to be drawn up for reducing the coalition’s advisers step by step and ending its military mission.',
    )
    expect(labels()[0]).toMatch(/^announced 25 January 2024: /)
  })

  test('is one stop for Tab; arrows walk through it, Enter opens a claim, Escape leads back', async () => {
    show()
    expect(points().filter((point) => point.getAttribute('tabindex') === '0')).toHaveLength(1)
    points()[0]?.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    const at = focused()
    expect(at).toBe(points()[2])
    expect(at?.getAttribute('tabindex')).toBe('0')
    await expect.element(page.getByText(labels()[2]?.split(': ')[0] ?? '', { exact: true })).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(focused()).toBe(detail()))
    expect(detail()?.textContent).toContain('Who says so')
    await userEvent.keyboard('{Escape}')
    expect(focused()?.getAttribute('aria-current')).toBe('true')
  })

  test.each([
    ['en', 1],
    ['ar', -1],
  ] as const)('runs in reading direction: %s', (locale, sign) => {
    show({ locale })
    const place = (point: Element | undefined) => point?.getBoundingClientRect().left ?? 0
    const lane = document.querySelectorAll('.drawing [role="group"]')[1]
    const inLane = [...(lane?.querySelectorAll('.point') ?? [])]
    expect(sign * (place(inLane.at(-1)) - place(inLane[0]))).toBeGreaterThan(0)
  })

  test('zooms around what is looked at', async () => {
    show()
    const drawing = () => document.querySelector('.drawing')?.getBoundingClientRect().width ?? 0
    await vi.waitFor(() => expect(drawing()).toBe(document.querySelector('.scroller')?.clientWidth))
    const point = points().at(-1)
    const [width, place] = [drawing(), point?.getBoundingClientRect().left ?? 0]
    point?.focus()
    await userEvent.keyboard('+')
    await vi.waitFor(() => expect(drawing()).toBeGreaterThan(width * 1.5))
    expect(Math.abs((point?.getBoundingClientRect().left ?? 0) - place)).toBeLessThan(60)
    await userEvent.click(page.getByRole('button', { name: 'Whole time' }))
    await vi.waitFor(() => expect(drawing()).toBe(width))
  })

  test('zooms by the wheel with ctrl, and leaves the wheel alone without', async () => {
    show()
    const scroller = document.querySelector('.scroller')
    const turn = (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', {
        deltaY: -100,
        ctrlKey,
        cancelable: true,
        bubbles: true,
        clientX: 300,
      })
      scroller?.dispatchEvent(event)
      return event.defaultPrevented
    }
    await vi.waitFor(() => expect(turn(true)).toBe(true))
    expect(turn(false)).toBe(false)
    await vi.waitFor(() => expect(scroller?.scrollWidth).toBeGreaterThan((scroller?.clientWidth ?? 0) * 1.5))
  })

  test('draws relations by kind and, once a claim is chosen, only its own', async () => {
    show()
    const kinds = () =>
      [...document.querySelectorAll('.drawing .relation')]
        .map((line) => line.getAttribute('data-kind'))
        .sort()
    expect(kinds()).toEqual(['contradicts', 'in-tension', 'in-tension', 'updates'])
    location.hash = '#claim=troops'
    await vi.waitFor(() => expect(kinds()).toEqual(['in-tension']))
    await userEvent.click(page.getByRole('checkbox', { name: 'Lines between claims' }))
    expect(kinds()).toEqual([])
  })
})

test('lists the relations in words', async () => {
  show()
  const items = [...document.querySelectorAll('.relation-list li')].map((item) => item.textContent)
  expect(items[3]).toBe(
    'The announcement that the mission is over has been put off because of developments in the region. updates A clear timetable is to be drawn up for reducing the coalition’s advisers step by step and ending its military mission.',
  )
})

describe('the address', () => {
  test('opens a claim, and links between claims change it', async () => {
    show({ hash: '#claim=timetable' })
    await vi.waitFor(() => expect(focused()).toBe(detail()))
    expect(detail()?.querySelector('h2')?.textContent).toMatch(/^A clear timetable/)
    await userEvent.click(page.getByRole('button', { name: /^No withdrawal of US forces/ }))
    expect(location.hash).toBe('#claim=no-imminent')
    await vi.waitFor(() => expect(detail()?.querySelector('h2')?.textContent).toMatch(/^No withdrawal/))
  })

  test('says so when the record has no such claim', async () => {
    show({ hash: '#claim=nobody-said-this' })
    await expect.element(page.getByText(/The record has no such claim/)).toBeVisible()
  })

  test('leads to the pack that holds the claim', async () => {
    show({ hash: '#claim=other-claim', packs: [fixtureRecord, other] })
    expect(page.getByRole('heading', { level: 1 }).element().textContent).toBe('Another record')
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Record' }), 'fixture')
    await vi.waitFor(() =>
      expect(page.getByRole('heading', { level: 1 }).element().textContent).toBe(
        'Coalition withdrawal from Iraq',
      ),
    )
    expect(location.hash).toBe('')
    expect(detail()?.querySelector('h2')).toBeNull()
  })
})

describe('the filters', () => {
  test('hold for timeline, figures and table alike, and tell how much is left', async () => {
    show()
    const status = page.getByRole('status')
    await expect.element(status).toHaveTextContent(`${statements} statements, 7 claims`)
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Topic' }), 'us-position')
    await expect.element(status).toHaveTextContent('2 statements, 2 claims')
    expect([points().length, rows().length, document.querySelectorAll('.figure-table').length]).toEqual([
      2, 2, 0,
    ])
    await userEvent.click(page.getByRole('button', { name: 'Clear all' }))
    expect(rows()).toHaveLength(statements)
  })

  test('search finds words in both languages', async () => {
    show()
    for (const words of ['advisers serving', 'مستشارين عسكريين']) {
      await userEvent.fill(page.getByRole('searchbox'), words)
      await vi.waitFor(() => expect(rows()[0]?.textContent).toContain('other than military advisers'))
      expect(rows()).toHaveLength(1)
    }
  })

  test('say that the record is silent where nothing is left', async () => {
    show()
    await userEvent.fill(page.getByRole('searchbox'), 'zzzzzz')
    await expect.element(page.getByText(/Nothing recorded up to 15 August 2024 matches/)).toBeVisible()
    expect(points()).toEqual([])
  })
})

test('the table sorts by any column, both ways', async () => {
  show()
  const days = () => rows().map((row) => row.querySelector('time')?.getAttribute('datetime'))
  const header = () => document.querySelector('th[data-column="day"]')?.getAttribute('aria-sort')
  expect([header(), days()]).toEqual(['ascending', [...days()].sort()])
  await userEvent.click(page.getByRole('button', { name: 'Date' }))
  expect([header(), days()]).toEqual(['descending', [...days()].sort().reverse()])
  await userEvent.click(page.getByRole('button', { name: 'Topic' }))
  expect(header()).toBe('none')
})

test('on paper the drawing has the paper’s width and no list is folded', () => {
  show()
  dispatchEvent(new Event('beforeprint'))
  expect(document.querySelector('.drawing')?.getAttribute('width')).toBe('680')
  dispatchEvent(new Event('afterprint'))
  expect(document.querySelector('.drawing')?.getAttribute('width')).not.toBe('680')
})
