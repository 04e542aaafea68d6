import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mountOptions } from '../../../src/ui/options/mount-options.tsx'
import type { OptionsPort, OptionsState } from '../../../src/ui/options/options-port.ts'
import '../../../src/ui/shared/base.css'
import '../../../src/ui/shared/page.css'
import '../../../src/ui/options/options.css'
import { fixtureOptionsPort, optionsStates } from '../../gallery/options-fixture.ts'

let unmount: () => void = () => undefined

async function show({ state = 'at first', port = {} }: { state?: string; port?: Partial<OptionsPort> } = {}) {
  const place = document.createElement('div')
  document.body.append(place)
  const made = fixtureOptionsPort(optionsStates[state] as OptionsState, port)
  unmount = await mountOptions(place, { port: made, browserLanguages: ['en'] })
  return made
}

afterEach(() => {
  unmount()
  document.body.replaceChildren()
  for (const name of ['density', 'textSize']) delete document.documentElement.dataset[name]
})

const radio = (name: string) => page.getByRole('radio', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const status = () => page.getByRole('status')

test('a change that storage refuses is told, and shown as it was', async () => {
  await show({ port: { change: async () => false } })
  await userEvent.click(radio('Plain line'))
  await expect.element(status()).toHaveTextContent('The browser did not keep the change.')
  await expect.element(radio('Dotted line on a light tint')).toBeChecked()
})

test('a change shows before storage has answered', async () => {
  await show({ port: { change: () => new Promise(() => undefined) } })
  await userEvent.click(radio('Compact'))
  await expect.element(radio('Compact')).toBeChecked()
  expect(document.documentElement.dataset.density).toBe('compact')
})

test('text grows with the size that is chosen', async () => {
  await show()
  const size = () => Number.parseFloat(getComputedStyle(document.querySelector('.page') as Element).fontSize)
  const before = size()
  await userEvent.click(radio('Largest'))
  await vi.waitFor(() => expect(size()).toBeGreaterThan(before * 1.3))
})

test('says how a command without a key gets one', async () => {
  await show()
  await expect.element(page.getByText(/few keys by itself/)).toBeVisible()
})

test('where the browser has no keys to give, nothing is said of them', async () => {
  await show({ state: 'on a phone' })
  await expect.element(page.getByRole('heading', { name: 'Settings as a file' })).toBeVisible()
  expect(document.body.textContent).not.toContain('Keyboard shortcuts')
})

test('a site is asked for straight from the click, and a refusal is told', async () => {
  const grant = vi.fn(async () => false)
  await show({ port: { grant } })
  await userEvent.fill(page.getByRole('textbox', { name: 'Add a site' }), 'new.example')
  await userEvent.click(button('Add'))
  expect(grant).toHaveBeenCalledExactlyOnceWith(['new.example'])
  await expect.element(status()).toHaveTextContent('The browser did not give access to new.example.')
})

test('what the browser holds back is named, and may be allowed again', async () => {
  const grant = vi.fn(async () => true)
  await show({ port: { grant } })
  await userEvent.fill(page.getByRole('searchbox'), 'elaph')
  await expect.element(page.getByText('not allowed by the browser')).toBeVisible()
  await userEvent.click(button('Allow elaph.com'))
  expect(grant).toHaveBeenCalledExactlyOnceWith(['elaph.com'])
})

test('sites are given back and resumed one by one; nothing is wider than a phone’s window', async () => {
  await page.viewport(320, 640)
  await show({ state: 'much chosen' })
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  await userEvent.click(button('Remove margin-post.example'))
  await expect.element(status()).toHaveTextContent('margin-post.example is no longer read.')
  await expect.element(button('Remove All sites')).toBeVisible()
  await userEvent.click(button('Resume bbc.co.uk'))
  await expect.element(button('Resume bbc.co.uk')).not.toBeInTheDocument()
  await userEvent.click(button('Undo'))
  await expect.element(button('Resume bbc.co.uk')).toBeVisible()
  await userEvent.click(button('Show again what is hidden on elaph.com'))
  await expect.element(status()).toHaveTextContent('Everything on elaph.com is shown again.')
  await expect.element(button('Show again what is hidden on elaph.com')).not.toBeInTheDocument()
  await page.viewport(1024, 768)
})

test('commands of a later version keep their own words, and a closed page of shortcuts is explained', async () => {
  await show()
  await expect.element(page.getByText('A command of a later version')).toBeVisible()
  await userEvent.click(button('Change in the browser'))
  await expect.element(page.getByText(/cannot be opened from here/)).toBeVisible()
})
