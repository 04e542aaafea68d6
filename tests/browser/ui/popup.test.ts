import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Locator, page, userEvent } from 'vitest/browser'
import { mountPopup } from '../../../src/ui/popup/mount-popup.tsx'
import type { PageState, PopupPort } from '../../../src/ui/popup/popup-port.ts'
import type { Locale } from '../../../src/ui/shared/locale.ts'
import '../../../src/ui/shared/base.css'
import '../../../src/ui/card/record.css'
import '../../../src/ui/popup/popup.css'
import { fixturePort, states } from '../../gallery/fixture-port.ts'

let unmount: () => void = () => undefined

interface Show {
  state?: string
  locale?: Locale
  port?: Partial<PopupPort>
}

function show({ state = 'mentions', locale = 'en', port = {} }: Show = {}): PopupPort {
  const place = document.createElement('div')
  document.body.append(place)
  const made = fixturePort(states[state]?.(locale) ?? { kind: 'loading' }, port)
  unmount = mountPopup(place, made, { locale, look: { density: 'comfortable', textSize: 'medium' } })
  return made
}

afterEach(() => {
  unmount()
  document.body.replaceChildren()
})

const heading = (level = 2) => page.getByRole('heading', { level })
const button = (name: string) => page.getByRole('button', { name })

describe('on this page', () => {
  test('lists the mentions in their order, each with its state in words', async () => {
    show()
    await expect.element(page.getByText('4 passages speak of the record.')).toBeVisible()
    const rows = [...document.querySelectorAll('.row')]
    expect(rows.map((row) => [...row.querySelectorAll('.chip')].map((chip) => chip.textContent))).toEqual([
      ['figure differs', 'accounts differ'],
      ['accounts differ', 'later changed'],
      ['denied here'],
      ['on record'],
    ])
  })

  test('goes to a mention and closes', async () => {
    const port = show({ port: { show: vi.fn(async () => undefined), close: vi.fn() } })
    await userEvent.click(page.getByText('Washington “did not discuss” a pullout'))
    expect(port.show).toHaveBeenCalledExactlyOnceWith('2')
    await vi.waitFor(() => expect(port.close).toHaveBeenCalledOnce())
  })

  test.each([
    ['nothing found', 'en', 'Nothing on this page'],
    ['all only possible', 'en', 'Nothing marked on this page'],
    ['all left out', 'en', 'Nothing marked on this page'],
    ['unreadable', 'en', 'This page cannot be read'],
    ['paused', 'en', 'Paused on this site'],
    ['not annotated', 'en', 'Not read by itself'],
    ['nothing found', 'ar', 'لا شيء في هذه الصفحة'],
    ['all only possible', 'ar', 'لا علامات في هذه الصفحة'],
    ['all left out', 'ar', 'لا علامات في هذه الصفحة'],
    ['unreadable', 'ar', 'تتعذّر قراءة هذه الصفحة'],
    ['paused', 'ar', 'متوقفة في هذا الموقع'],
    ['not annotated', 'ar', 'لا تُقرأ من تلقاء نفسها'],
  ] as const)('%s in %s has a title and a way on', async (state, locale, title) => {
    show({ state, locale })
    await expect.element(heading()).toHaveTextContent(title)
    expect(document.querySelectorAll('.actions button').length).toBeGreaterThan(0)
    expect(document.documentElement.dir).toBe(locale === 'ar' ? 'rtl' : 'ltr')
    expect(document.documentElement.lang).toBe(locale)
  })

  test('leads from an empty page to the look-up', async () => {
    show({ state: 'nothing found' })
    await userEvent.click(button('Look something up'))
    await expect.element(page.getByRole('searchbox')).toHaveFocus()
  })

  test('asks for a site by two buttons', async () => {
    const annotateThisPage = vi.fn(async () => undefined)
    const alwaysOnThisSite = vi.fn(async () => undefined)
    show({ state: 'not annotated', port: { annotateThisPage, alwaysOnThisSite } })
    await userEvent.click(button('Annotate this page'))
    await userEvent.click(button('Always on this site'))
    expect(annotateThisPage).toHaveBeenCalledOnce()
    expect(alwaysOnThisSite).toHaveBeenCalledOnce()
  })

  test('follows the page as it changes', async () => {
    const unheard = (_: PageState) => undefined
    let change: (state: PageState) => void = unheard
    const end = vi.fn()
    show({
      state: 'loading',
      port: {
        subscribe(onChange) {
          change = onChange
          return end
        },
      },
    })
    await expect.element(page.getByText('Reading the page…')).toBeVisible()
    await vi.waitFor(() => expect(change).not.toBe(unheard))
    change(states['nothing found']?.('en') as PageState)
    await expect.element(heading()).toMatchTextContent(/Nothing on this page/)
    unmount()
    await vi.waitFor(() => expect(end).toHaveBeenCalledOnce())
  })

  test('says so when the extension does not answer, and tries again', async () => {
    const answer: () => Promise<PageState> = async () => ({
      kind: 'nothing-found',
      host: 'example.org',
      items: { marked: [], leftOut: [], possible: [] },
    })
    const state = vi.fn(answer).mockRejectedValueOnce(new Error('gone'))
    show({ port: { state } })
    await expect.element(heading()).toMatchTextContent(/That did not work/)
    await userEvent.click(button('Try again'))
    await expect.element(heading()).toMatchTextContent(/Nothing on this page/)
  })
})

describe('what is only possible', () => {
  const section = () => document.querySelector<HTMLDetailsElement>('details.possible')
  const summary = () => section()?.querySelector('summary')

  test.each([
    ['en', 'Possible, not marked (2)', 'Hashiya was not sure enough to mark these.'],
    ['ar', 'مقاطع محتملة بلا علامة (2)', 'لم تكن حاشية واثقة بما يكفي لتضع عليها علامة.'],
  ] as const)('stands after the marked ones, folded, and says why (%s)', async (locale, title, why) => {
    show({ state: 'some only possible', locale })
    await expect.element(page.getByText(title)).toBeVisible()
    expect(section()?.open).toBe(false)
    expect(section()?.previousElementSibling?.querySelectorAll('.row')).toHaveLength(2)
    await expect.element(page.getByText(why)).not.toBeVisible()
    await userEvent.click(page.getByText(title))
    await expect.element(page.getByText(why)).toBeVisible()
    expect(section()?.querySelectorAll('.row')).toHaveLength(2)
    expect(section()?.scrollWidth).toBe(section()?.clientWidth)
  })

  test('is not counted with the marked ones', async () => {
    show({ state: 'some only possible' })
    await expect.element(page.getByText('2 passages speak of the record.')).toBeVisible()
  })

  test('opens by keyboard, and one of it is gone to', async () => {
    const port = show({
      state: 'some only possible',
      port: { show: vi.fn(async () => undefined), close: vi.fn() },
    })
    await vi.waitFor(() => expect(summary()).toBeTruthy())
    summary()?.focus()
    await userEvent.keyboard('{Enter}{Tab}')
    expect(document.activeElement).toBe(section()?.querySelector('.row'))
    await userEvent.keyboard('{Enter}')
    expect(port.show).toHaveBeenCalledExactlyOnceWith('4')
    await vi.waitFor(() => expect(port.close).toHaveBeenCalledOnce())
  })

  test('is all there is, then the page has nothing marked, and the look-up stays at hand', async () => {
    show({ state: 'all only possible' })
    await expect.element(page.getByText('Possible, not marked (2)')).toBeVisible()
    expect(page.getByRole('status').element().textContent).toContain('No passage here speaks clearly enough')
    await userEvent.click(button('Look something up'))
    await expect.element(page.getByRole('searchbox')).toHaveFocus()
  })

  test('is absent where there is none', async () => {
    show()
    await expect.element(page.getByText('4 passages speak of the record.')).toBeVisible()
    expect(section()).toBeNull()
  })
})

describe('what the options leave out', () => {
  test('is not counted, and stands apart, folded, before what is unsure', async () => {
    show({ state: 'some left out' })
    await expect.element(page.getByText('2 passages speak of the record.')).toBeVisible()
    const folded = [...document.querySelectorAll('details > summary')].map(({ textContent }) => textContent)
    expect(folded).toEqual(['Left out in your options (2)', 'Possible, not marked (2)'])
  })

  test('is all there is, then the page has nothing marked, and says why', async () => {
    show({ state: 'all left out' })
    await expect.element(page.getByText('Left out in your options (4)')).toBeVisible()
    expect(page.getByRole('status').element().textContent).toContain('your options leave unmarked')
  })
})

describe('the switch for the site', () => {
  test.each([
    ['mentions', false, true],
    ['paused', true, false],
  ])('on %s stands at %s and asks for %s', async (state, checked, asked) => {
    const pause = vi.fn(async () => undefined)
    show({ state, port: { pause } })
    const toggle = page.getByRole('checkbox', { name: 'Pause on www.example-news.com' })
    await expect.element(toggle).toBeInTheDocument()
    expect((toggle.element() as HTMLInputElement).checked).toBe(checked)
    await userEvent.click(toggle)
    expect(pause).toHaveBeenCalledExactlyOnceWith('www.example-news.com', asked)
  })

  test('is absent where there is no site to pause', async () => {
    show({ state: 'unreadable' })
    await expect.element(heading()).toBeVisible()
    expect(document.querySelector('.switch')).toBeNull()
  })
})

describe('the look-up', () => {
  test('has its answer in the very frame in which a letter was typed', async () => {
    show()
    await userEvent.click(page.getByRole('tab').nth(1))
    await expect.element(page.getByRole('searchbox')).toHaveFocus()
    const field = page.getByRole('searchbox').element() as HTMLInputElement
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    field.value = 'timetable'
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await new Promise(requestAnimationFrame)
    expect(document.querySelectorAll('[data-claim]').length).toBeGreaterThan(0)
  })

  async function lookUp(options: Show = {}) {
    const port = show(options)
    await userEvent.click(page.getByRole('tab').nth(1))
    await expect.element(page.getByRole('searchbox')).toHaveFocus()
    return port
  }

  test('searches as the reader types, and narrows by a topic', async () => {
    const search = vi.fn(fixturePort({ kind: 'loading' }).search)
    await lookUp({ port: { search } })
    await expect.element(page.getByText(/^Search 7 claims/)).toBeVisible()
    expect(search).not.toHaveBeenCalled()
    await userEvent.keyboard('soldiers')
    await expect.element(page.getByText('2 claims')).toBeVisible()
    await vi.waitFor(() => expect(search).toHaveBeenLastCalledWith('soldiers', {}))
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Topic' }), 'Timetable')
    await expect.element(heading()).toMatchTextContent(/The record is silent/)
    expect(search).toHaveBeenLastCalledWith('soldiers', { topic: 'timetable' })
    await userEvent.click(button('Clear all'))
    await expect.element(page.getByText(/^Search 7 claims/)).toBeVisible()
    await expect.element(page.getByRole('searchbox')).toHaveFocus()
  })

  test('opens a record in place, goes on to a related one, and comes back step by step', async () => {
    await lookUp()
    await userEvent.keyboard('timetable')
    await userEvent.click(page.getByText(/^A clear timetable/))
    await expect.element(heading()).toMatchTextContent(/A clear timetable/)
    await userEvent.click(page.getByRole('button', { name: /^The announcement/ }))
    await expect.element(heading()).toMatchTextContent(/The announcement/)
    await expect.element(button('Back')).toHaveFocus()
    await userEvent.click(button('Back'))
    await expect.element(heading()).toMatchTextContent(/A clear timetable/)
    await userEvent.click(button('Back to the results'))
    await expect.element(page.getByRole('searchbox')).toHaveValue('timetable')
    await expect.poll(() => document.activeElement).toBe(document.querySelector('[data-claim="timetable"]'))
  })

  test('drops an answer that comes after a newer question', async () => {
    const { search } = fixturePort({ kind: 'loading' })
    const slow = Promise.withResolvers<void>()
    await lookUp({
      port: {
        async search(query, filters) {
          if (query === 's') await slow.promise
          return search(query, filters)
        },
      },
    })
    await userEvent.keyboard('s')
    await userEvent.keyboard('oldiers')
    await expect.element(page.getByText('2 claims')).toBeVisible()
    slow.resolve()
    await slow.promise
    await expect.element(page.getByText('2 claims')).toBeVisible()
  })

  test('fits 380 pixels, and 320', async () => {
    await lookUp({ locale: 'ar' })
    await userEvent.keyboard('ا')
    await vi.waitFor(() => expect(document.querySelectorAll('.results .row').length).toBeGreaterThan(2))
    const popup = document.querySelector<HTMLElement>('.popup')
    expect(popup?.getBoundingClientRect().width).toBe(380)
    if (popup) popup.style.inlineSize = '320px'
    expect(popup?.scrollWidth).toBeLessThanOrEqual(320)
  })
})

test('tabs are walked by arrow keys', async () => {
  show()
  const [first, second, third] = [0, 1, 2].map((place) => page.getByRole('tab').nth(place)) as [
    Locator,
    Locator,
    Locator,
  ]
  ;(first.element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(second).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(third).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(first).toHaveFocus()
  await expect.element(first).toHaveAttribute('aria-selected', 'true')
})

test('the foot tells where the record ends and that nothing leaves the browser', async () => {
  show({ locale: 'ar' })
  await expect
    .element(page.getByRole('contentinfo'))
    .toMatchTextContent(/ينتهي السجلّ في 15 آب \(أغسطس\) 2024\./)
  expect(document.querySelector('.privacy')?.textContent?.trim()).toBe('لا شيء يغادر هذا المتصفح.')
})

describe('the settings', () => {
  async function openSettings(options: Show = {}) {
    const port = show(options)
    await userEvent.click(page.getByRole('tab').nth(2))
    return port
  }

  test('show what is stored and store what is chosen', async () => {
    const changeSettings = vi.fn(async () => undefined)
    await openSettings({
      port: { changeSettings, settings: async () => ({ language: 'ar', openOn: 'click' }) },
    })
    const language = page.getByRole('combobox', { name: 'Language' })
    await expect.element(language).toHaveValue('ar')
    await expect.element(page.getByRole('radio').nth(1)).toBeChecked()
    await userEvent.selectOptions(language, 'en')
    expect(changeSettings).toHaveBeenLastCalledWith({ language: 'en' })
    await userEvent.click(page.getByRole('radio').nth(0))
    expect(changeSettings).toHaveBeenLastCalledWith({ openOn: 'hover' })
    await expect.element(page.getByRole('radio').nth(0)).toBeChecked()
  })

  test('keep what held, and say so, where the browser stores nothing', async () => {
    const changeSettings = vi.fn(async () => Promise.reject(new Error('full')))
    await openSettings({ port: { changeSettings } })
    await userEvent.click(page.getByRole('radio').nth(1))
    await expect.element(page.getByRole('status')).toMatchTextContent(/did not keep/)
    await expect.element(page.getByRole('radio').nth(0)).toBeChecked()
  })

  test('lead on to all settings', async () => {
    const openOptions = vi.fn(async () => undefined)
    await openSettings({ port: { openOptions } })
    await userEvent.click(button('All settings'))
    expect(openOptions).toHaveBeenCalledOnce()
  })
})

test('what was asked for elsewhere is looked up at once', async () => {
  show({ port: { wanted: async () => 'soldiers' } })
  await expect.element(page.getByRole('searchbox')).toHaveValue('soldiers')
  await expect.element(page.getByText('2 claims')).toBeVisible()
})

test('the way to the side panel is there where the browser has one', async () => {
  const openPanel = vi.fn(async () => undefined)
  show({ port: { openPanel } })
  await userEvent.click(button('Open beside the page'))
  expect(openPanel).toHaveBeenCalledOnce()
  unmount()
  show({ port: { openPanel: null } })
  await expect.element(page.getByRole('contentinfo')).toBeVisible()
  expect(document.querySelector('.to-panel')).toBeNull()
})
