import { render } from 'preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../../../src/ui/card/card.css'
import { Card } from '../../../src/ui/card/card.tsx'
import { createTranslator, type Locale } from '../../../src/ui/shared/locale.ts'
import { cards } from '../../gallery/fixtures.ts'

const place = document.createElement('div')

function show(name: string, locale: Locale = 'en', onClose = () => undefined): HTMLElement {
  document.body.append(place)
  const models = cards[name]?.(locale) ?? []
  render(<Card translator={createTranslator(locale)} models={models} onClose={onClose} />, place)
  return place
}

afterEach(() => {
  render(null, place)
  place.remove()
})

const states = Object.keys(cards).flatMap((name) =>
  (['en', 'ar'] as const).map((locale) => [name, locale] as const),
)

describe.each(states)('%s in %s', (name, locale) => {
  test('is a dialog named by its claim, and every text has its own language', () => {
    show(name, locale)
    const dialog = page.getByRole('dialog').element()
    const heading = document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')
    const text = cards[name]?.(locale)[0]?.description.claim.text[locale] ?? 'none'
    expect(heading?.textContent).toBe(text)
    expect(place.textContent).not.toMatch(/undefined|null|\{\w+\}|\[object/)
    for (const isolated of dialog.querySelectorAll('bdi'))
      expect(isolated.closest('[lang]')?.getAttribute('lang')).toMatch(/^(ar|en)$/)
  })

  test('offers targets that a finger meets', () => {
    show(name, locale)
    for (const target of place.querySelectorAll('button, summary')) {
      const { width, height } = target.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    }
  })
})

describe('the figure', () => {
  test.each([
    ['figure differs', 'This page3,500The recordabout 2,5001,000 more than in the record.'],
    [
      'figure not comparable',
      'This pagethousandsThe recordabout 2,500An amount told in a word is never equal to a number: not compared.',
    ],
    ['same figure', 'This page2,500The recordabout 2,500'],
    [
      'figure newer',
      'This pageabout 1,000The recordabout 2,500This page is later than the record, which ends on 15 August 2024.',
    ],
    ['date, left open', 'This pageMarch 2024The record25 January 2024'],
  ])('%s', (name, words) => {
    expect(show(name).querySelector('.figure')?.textContent).toBe(words)
  })

  test('is absent where the page gives none', () => {
    expect(show('accounts differ').querySelector('.figure')).toBeNull()
  })
})

test('says when the page denies it', () => {
  show('denied on the page, two records')
  expect(place.querySelector('.polarity')?.textContent).toBe('This page denies it, or reports a denial.')
})

test('says who says it on the page, in the words of the page', () => {
  show('denied on the page, two records')
  const [line, known] = place.querySelectorAll('.page-speaker p')
  expect(line?.textContent).toBe('On this page, said by a Pentagon official')
  expect(line?.querySelector('bdi')?.textContent).toBe('a Pentagon official')
  expect(known?.textContent).toBe(
    'Pentagon official: 1 statement in the record, last on 26 January 2024 Washington',
  )
})

test('tells the chain from speaker to print, with the unnamed marked', () => {
  show('unnamed speaker')
  const steps = [...place.querySelectorAll('.chain li')].map((step) => step.textContent)
  expect(steps).toEqual(['Pentagon officialunnamed', 'analystsunnamed', 'Alhurraoutlet inferred'])
  render(null, place)
  show('unnamed, reported')
  const [first, second] = place.querySelectorAll('.chain li')
  expect(first?.textContent).toBe('No speaker named')
  expect(second?.textContent).toBe('US press reportsunnamed')
})

test('lists statements in order of time, three at first, and moves on to the fourth when asked for all', async () => {
  show('accounts differ')
  const days = () =>
    [...place.querySelectorAll('.timeline time')].map((time) => time.getAttribute('datetime') ?? '')
  expect(days()).toHaveLength(3)
  await userEvent.click(page.getByRole('button', { name: 'Show 2 more' }))
  expect(days()).toEqual(days().sort())
  expect(days()).toHaveLength(5)
  await vi.waitFor(() => expect(document.activeElement).toBe(place.querySelectorAll('.statement')[3]))
  const since = place.querySelector('.since')
  expect(since?.nextElementSibling?.parentElement?.querySelector('time')?.dateTime).toBe('2024-08-14')
  expect(page.getByRole('button', { name: 'Show fewer' }).element().getAttribute('aria-expanded')).toBe(
    'true',
  )
})

test('sets other accounts side by side, each with its side', () => {
  show('accounts differ')
  const accounts = [...place.querySelectorAll('.beside > .account')].map((account) => ({
    side: account.querySelector('.side')?.textContent,
    own: [...account.querySelectorAll('.names li')].map((name) => name.textContent),
    kinds: [...account.querySelectorAll('.kind')].map((kind) => kind.textContent),
  }))
  expect(accounts).toEqual([
    {
      side: 'Baghdad',
      own: ['Tahsin al-Khafaji', 'Iraqi Ministry of Foreign Affairs'],
      kinds: ['tells it so'],
    },
    {
      side: 'Washington',
      own: ['Vedant Patel'],
      kinds: ['denies this', 'does not agree with this', 'told differently'],
    },
  ])
})

test('gives every side a mark of its own, the same wherever it stands', () => {
  show('accounts differ')
  const marks = new Map<string, Set<string>>()
  for (const side of place.querySelectorAll('.side')) {
    const shapes = marks.get(side.textContent ?? '') ?? new Set()
    shapes.add(side.querySelector('path')?.getAttribute('d') ?? 'none')
    marks.set(side.textContent ?? '', shapes)
  }
  expect([...marks.values()].map(({ size }) => size)).toEqual([1, 1])
  expect(new Set([...marks.values()].flatMap((shapes) => [...shapes])).size).toBe(2)
})

describe('at a glance', () => {
  test.each([
    ['figure differs', ['figure differs', 'accounts differ']],
    ['figure newer', ['newer than the record', 'accounts differ']],
    ['denied on the page, two records', ['denied here', 'accounts differ']],
    ['date, left open', ['date differs', 'left open here', 'accounts differ', 'later changed']],
    ['unnamed, reported', ['only one origin']],
  ])('%s', (name, words) => {
    const states = [...show(name).querySelectorAll('.glance .state')]
    expect(states.map((state) => state.textContent)).toEqual(words)
    for (const state of states) expect(state.querySelector('svg')).not.toBeNull()
  })
})

test('tells what stood on the day of the page, and what since; nothing where no day is known', () => {
  show('accounts differ')
  expect(place.querySelector('.page-day')?.textContent).toBe(
    'On this page’s day, 1 February 2024' +
      'The record had 3 statements. the last: Iraqi Ministry of Foreign Affairs, 25 January 2024' +
      'Since then: 2 more statements. Since then it was changed; see what came later.',
  )
  render(null, place)
  expect(show('figure differs').querySelector('.page-day')).toBeNull()
})

describe('several records on one passage', () => {
  test.each([
    ['en', '{ArrowRight}'],
    ['ar', '{ArrowLeft}'],
  ] as const)('are tabs, walked in reading direction (%s)', async (locale, key) => {
    show('denied on the page, two records', locale)
    const selected = () => page.getByRole('tab', { selected: true }).element()
    const first = selected() as HTMLElement
    const claim = () => place.querySelector('h2')?.textContent
    const before = claim()
    first.focus()
    await userEvent.keyboard(key)
    expect(selected()).not.toBe(first)
    expect(document.activeElement).toBe(selected())
    expect(claim()).not.toBe(before)
    expect(place.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1)
  })

  test('are counted', () => {
    show('denied on the page, two records', 'ar')
    expect(place.querySelector('.card-count')?.textContent).toBe('سجلّان عن هذا المقطع')
  })
})

test('gives the grounds as words of the page', async () => {
  show('figure differs')
  await userEvent.click(page.getByText('Why this was marked'))
  const rows = [...place.querySelectorAll('.reasons li')].map((row) => row.textContent)
  expect(rows).toEqual(['whoAmerican troops', 'whereIraq', 'how many3,500', 'remain'])
  expect(place.querySelector('.reasons')?.textContent).toContain('The rest was named earlier on the page.')
})

test('says of a passage that is only possible why it is not marked, and lists what weighed most', async () => {
  show('only possible')
  expect(place.querySelector('.unsure')?.textContent).toBe('Not marked on the page: the match is unsure.')
  await userEvent.click(page.getByText('Why this was listed'))
  const rows = [...place.querySelectorAll('.reasons li')].map((row) => row.textContent)
  expect(rows).toEqual(['how many3,500', 'weighed mostAmerican · troops · remain'])
  render(null, place)
  show('figure differs')
  expect(place.querySelector('.unsure')).toBeNull()
})

test('shows what a pack writes as text, whatever it is', () => {
  const [model] = cards['look-up, no page']?.('en') ?? []
  if (!model) throw new Error('no fixture')
  const claim = { ...model.description.claim, text: { en: '<img src=x onerror=alert(1)>', ar: '<b>' } }
  document.body.append(place)
  const models = [{ ...model, description: { ...model.description, claim } }]
  render(<Card translator={createTranslator('en')} models={models} onClose={() => undefined} />, place)
  expect(place.querySelector('img')).toBeNull()
  expect(place.querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>')
})
