import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mountPanel } from '../../../src/ui/panel/mount-panel.tsx'
import type { BesidePort, PanelPort } from '../../../src/ui/panel/panel-port.ts'
import type { PageState } from '../../../src/ui/popup/popup-port.ts'
import type { Locale } from '../../../src/ui/shared/locale.ts'
import '../../../src/ui/shared/base.css'
import '../../../src/ui/card/record.css'
import '../../../src/ui/popup/popup.css'
import '../../../src/ui/panel/panel.css'
import { fixturePanel, states } from '../../gallery/fixture-port.ts'

let unmount: () => void = () => undefined

interface Show {
  state?: string
  locale?: Locale
  port?: Partial<BesidePort & PanelPort>
}

function show({ state = 'some only possible', locale = 'en', port = {} }: Show = {}): void {
  const place = document.createElement('div')
  document.body.append(place)
  unmount = mountPanel(place, fixturePanel(states[state]?.(locale) ?? { kind: 'loading' }, port), {
    locale,
    look: { density: 'comfortable', textSize: 'medium' },
  })
}

afterEach(() => {
  unmount()
  document.body.replaceChildren()
})

const button = (name: string | RegExp) => page.getByRole('button', { name })
const rows = () => [...document.querySelectorAll<HTMLElement>('.rows .row')]
const current = () => rows().map((row) => row.getAttribute('aria-current'))

describe('the list', () => {
  test('has marked and possible mentions, told apart in words, and says how many', async () => {
    show()
    await expect.element(page.getByRole('status').first()).toMatchTextContent(/2 passages speak.+2 possible/)
    await vi.waitFor(() => expect(rows()).toHaveLength(4))
    expect(rows().map((row) => row.textContent?.includes('possible'))).toEqual([false, false, true, true])
  })

  test('says what the options leave out, and counts it apart', async () => {
    show({ state: 'some left out' })
    await expect
      .element(page.getByRole('status').first())
      .toMatchTextContent(/2 passages speak.+2 more are left unmarked.+2 possible/)
    expect(rows().map((row) => row.textContent?.includes('left out'))).toEqual([
      ...[false, false, true, true],
      ...[false, false],
    ])
    await userEvent.click(button(/^left out/))
    await vi.waitFor(() => expect(rows()).toHaveLength(2))
  })

  test('marks where the reader is, and follows without taking the focus', async () => {
    let move: (place: string | null) => void = () => undefined
    const end = vi.fn()
    const follow = vi.fn((onAt: (place: string | null) => void) => {
      move = onAt
      return end
    })
    show({ port: { follow } })
    await vi.waitFor(() => expect(rows()).toHaveLength(4))
    await vi.waitFor(() => expect(follow).toHaveBeenCalled())
    expect(current()).toEqual([null, null, null, null])
    move('place 1')
    await vi.waitFor(() => expect(current()).toEqual([null, 'location', null, null]))
    await expect.element(page.getByText('you are here')).toBeVisible()
    move('place 0')
    await vi.waitFor(() => expect(current()).toEqual(['location', null, null, null]))
    expect(document.activeElement).toBe(document.body)
    unmount()
    await vi.waitFor(() => expect(end).toHaveBeenCalled())
  })

  test('follows the reader once where nothing but possible mentions is there', async () => {
    let move: (place: string | null) => void = () => undefined
    const follow = vi.fn((onAt: (place: string | null) => void) => {
      move = onAt
      return () => undefined
    })
    show({ state: 'all only possible', port: { follow } })
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0))
    // Following starts after the list is painted, which a busy machine puts off.
    await vi.waitFor(() => expect(follow).toHaveBeenCalled())
    for (const place of ['place 4', 'place 5', null]) move(place)
    await vi.waitFor(() => expect(current().every((one) => one === null)).toBe(true))
    expect(follow).toHaveBeenCalledOnce()
  })

  test('goes over to another language and text size while it is open', async () => {
    show()
    await expect.element(page.getByRole('tab', { name: 'On this page' })).toBeVisible()
    mountPanel(
      document.body.firstElementChild as HTMLElement,
      fixturePanel(states['some only possible']?.('ar') as PageState),
      {
        locale: 'ar',
        look: { density: 'compact', textSize: 'largest' },
      },
    )
    await vi.waitFor(() => expect(document.documentElement.dir).toBe('rtl'))
    expect(document.documentElement.dataset).toMatchObject({ density: 'compact', textSize: 'largest' })
    await expect.element(page.getByRole('tab', { name: 'في هذه الصفحة' })).toBeVisible()
  })

  test('is narrowed by states and by topic, says what is left, and comes back', async () => {
    show()
    await userEvent.click(button(/^possible/))
    await expect.element(page.getByRole('status').first()).toHaveTextContent('2 of 4 shown')
    await userEvent.click(button(/^differs/))
    await expect.element(page.getByRole('status').first()).toHaveTextContent('3 of 4 shown')
    await expect.element(button(/^differs/)).toHaveAttribute('aria-pressed', 'true')
    const topic = page.getByRole('combobox', { name: 'Topic' }).first()
    await userEvent.selectOptions(topic, 'Timetable')
    await expect.element(page.getByRole('status').first()).toHaveTextContent('1 of 4 shown')
    await userEvent.click(button(/^possible/))
    await expect.element(page.getByRole('status').first()).toHaveTextContent('0 of 4 shown')
    await userEvent.click(button('Clear all'))
    await vi.waitFor(() => expect(rows()).toHaveLength(4))
  })

  test.each([
    ['nothing found', 'Nothing on this page'],
    ['unreadable', 'This page cannot be read'],
    ['not seen', 'Not read by itself'],
    ['paused', 'Paused on this site'],
    ['not annotated', 'Not read by itself'],
  ])('%s has a title and a way on', async (state, title) => {
    show({ state })
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(title)
    expect(document.querySelectorAll('.actions button').length).toBeGreaterThan(0)
  })
})

describe('a mention that is chosen', () => {
  test('is gone to on the page, shows its record, and leads through the list and back', async () => {
    const goTo = vi.fn(async () => undefined)
    show({ port: { goTo } })
    await userEvent.click(page.getByText(/some 3,500 American troops/))
    expect(goTo).toHaveBeenLastCalledWith('0')
    await expect.element(button('Back to the list')).toHaveFocus()
    await expect.element(page.getByRole('status')).toHaveTextContent('1 of 4')
    await userEvent.click(button('Next passage'))
    expect(goTo).toHaveBeenLastCalledWith('1')
    await expect.element(page.getByRole('status')).toHaveTextContent('2 of 4')
    await expect.element(page.getByRole('heading', { level: 2 })).toMatchTextContent(/timetable/i)
    await userEvent.click(button('Previous passage'))
    await userEvent.click(button('Previous passage'))
    await expect.element(page.getByRole('status')).toHaveTextContent('4 of 4')
    await userEvent.click(button('Back to the list'))
    await vi.waitFor(() => expect(document.activeElement).toBe(rows()[3]))
  })

  test('opens its card on the page when that is asked for, and says when the page has lost it', async () => {
    const port = { show: vi.fn(async () => Promise.reject(new Error('gone'))) }
    show({ port })
    await userEvent.click(page.getByText(/some 3,500 American troops/))
    await userEvent.click(button('Open its card on the page'))
    expect(port.show).toHaveBeenCalledExactlyOnceWith('0')
    await expect.element(page.getByRole('status')).toMatchTextContent(/no longer has this passage/)
  })

  test('that the page has lost says so, with a way back', async () => {
    show({ port: { model: async () => Promise.reject(new Error('gone')) } })
    await userEvent.click(page.getByText(/some 3,500 American troops/))
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('No longer on the page')
  })

  test('leads on to related claims, and back step by step', async () => {
    show()
    await userEvent.click(page.getByText(/draw up a timetable/).first())
    await userEvent.click(page.getByRole('button', { name: /^The announcement/ }))
    await expect.element(page.getByRole('heading', { level: 2 })).toMatchTextContent(/The announcement/)
    await userEvent.click(button('Back'))
    await expect.element(page.getByRole('heading', { level: 2 })).toMatchTextContent(/timetable/i)
  })
})

test('what the reader wants looked up takes the front, each time anew', async () => {
  let want: (text: string) => void = () => undefined
  const listens = vi.fn((listener: (text: string) => void) => {
    want = listener
    return () => undefined
  })
  show({ port: { onWanted: listens } })
  await vi.waitFor(() => expect(rows()).toHaveLength(4))
  await vi.waitFor(() => expect(listens).toHaveBeenCalled())
  want('soldiers')
  await expect.element(page.getByRole('searchbox')).toHaveValue('soldiers')
  await expect.element(page.getByRole('searchbox')).toHaveFocus()
  want('timetable')
  await expect.element(page.getByRole('searchbox')).toHaveValue('timetable')
})

test('a wish for the look-up alone leaves there what the reader typed and chose', async () => {
  let want: (text: string) => void = () => undefined
  const listens = vi.fn((listener: (text: string) => void) => {
    want = listener
    return () => undefined
  })
  show({ port: { onWanted: listens } })
  await vi.waitFor(() => expect(listens).toHaveBeenCalled())
  want('timetable')
  const field = page.getByRole('searchbox')
  await expect.element(field).toHaveValue('timetable')
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Topic' }), 'timetable')
  const input = field.element()
  await userEvent.click(page.getByRole('tab', { name: 'On this page' }))
  want('')
  await expect.element(field).toHaveFocus()
  expect(field.element(), 'the very same field').toBe(input)
  await expect.element(field).toHaveValue('timetable')
  await expect.element(page.getByRole('combobox', { name: 'Topic' })).not.toHaveValue('')

  await userEvent.click(page.getByRole('button', { name: /timetable/i }).first())
  await expect.element(button('Back to the results')).toHaveFocus()
  want('')
  await expect.element(field).toHaveFocus()
  want('soldiers')
  await expect.element(field).toHaveValue('soldiers')
  await expect.element(page.getByRole('combobox', { name: 'Topic' })).toHaveValue('')
})

test.each(['en', 'ar'] as const)('nothing is wider than a panel of 240 pixels (%s)', async (locale) => {
  show({ locale })
  await vi.waitFor(() => expect(rows()).toHaveLength(4))
  const panel = document.querySelector<HTMLElement>('.side-panel')
  if (panel) panel.style.inlineSize = '240px'
  expect(panel?.scrollWidth).toBe(240)
  for (const row of rows()) expect(row.scrollWidth).toBeLessThanOrEqual(240)
})
