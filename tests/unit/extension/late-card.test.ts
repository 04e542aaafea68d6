import { beforeEach, expect, test, vi } from 'vitest'
import { bringCard } from '../../../src/extension/bring-card.ts'
import { type Brought, createLateCard } from '../../../src/extension/late-card.ts'
import type { EngineApi } from '../../../src/extension/listen-to-extension.ts'
import type { CreateCard, OnPage, PageCard, PageCardOptions } from '../../../src/extension/page-card.ts'
import type { OpenRequest } from '../../../src/page/annotator.ts'
import type { Mark } from '../../../src/page/mark.ts'

const PAGE: OnPage = { article: null, language: 'auto', first: 0 }
const MARK = { id: 'prepared' } as Mark
const request = (id: string, origin: OpenRequest['origin'] = 'pointer') =>
  ({ mark: { id }, origin }) as unknown as OpenRequest

class FakeCard implements PageCard {
  readonly opened: { id: string; isHeld: boolean }[] = []
  readonly looks: unknown[] = []
  readonly hold: PageCardOptions['hold']

  constructor({ hold }: PageCardOptions) {
    this.hold = hold
  }

  open({ mark }: OpenRequest, _: OnPage, isHeld: boolean) {
    this.opened.push({ id: mark.id, isHeld })
  }
  *prepare() {}
  wear(look: unknown) {
    this.looks.push(look)
  }
  close = vi.fn()
  dismiss = vi.fn()
  element = () => null
  owns = () => true
}

let card: FakeCard | null
const create: CreateCard = (options) => {
  card = new FakeCard(options)
  return card
}

beforeEach(() => {
  card = null
})

/** A late card; what it asks for is given by `arrive`. */
function make() {
  let arrive: (brought: Brought) => void = () => {}
  const bring = vi.fn(() => new Promise<Brought>((resolve) => (arrive = resolve)))
  const window = Object.assign(new EventTarget(), { setTimeout, clearTimeout, performance })
  const life = new AbortController()
  const [onClosed, onRefused] = [vi.fn(), vi.fn()]
  const isCurrent = vi.fn(() => true)
  const late = createLateCard({
    window: window as unknown as Window & typeof globalThis,
    actions: {} as PageCardOptions['actions'],
    bring,
    onClosed,
    onRefused,
    isCurrent,
    signal: life.signal,
  })
  const settle = async (given: Brought = create) => {
    arrive(given)
    await vi.waitFor(() => undefined)
    await Promise.resolve()
  }
  return { late, bring, window, life, onClosed, onRefused, isCurrent, settle }
}

test('nothing is brought until somebody asks, and then once', async () => {
  const { late, bring, settle } = make()
  late.wear({} as Parameters<typeof late.wear>[0])
  late.close()
  expect(late.owns({} as Node)).toBe(false)
  expect(bring).not.toHaveBeenCalled()
  const prepared = [late.prepare(MARK, PAGE), late.prepare(MARK, PAGE)]
  await settle()
  expect(await Promise.all(prepared)).toEqual([expect.anything(), expect.anything()])
  expect(bring).toHaveBeenCalledOnce()
  expect(card?.looks).toHaveLength(1)
})

test('of the marks asked for meanwhile the last is opened, once', async () => {
  const { late, settle } = make()
  late.open(request('first'), PAGE)
  late.open(request('last', 'keyboard'), PAGE)
  expect(card).toBeNull()
  await settle()
  expect(card?.opened).toEqual([{ id: 'last', isHeld: true }])
})

test('once it is there it opens at once', async () => {
  const { late, settle } = make()
  void late.prepare(MARK, PAGE)
  await settle()
  late.open(request('now'), PAGE)
  expect(card?.opened).toEqual([{ id: 'now', isHeld: false }])
})

test('a reader who has gone on by then sees nothing', async () => {
  const { late, onClosed, settle } = make()
  late.open(request('rested on'), PAGE)
  late.pointerLeft()
  expect(onClosed).toHaveBeenCalledOnce()
  late.open(request('closed'), PAGE)
  late.close()
  await settle()
  expect(card?.opened).toEqual([])
})

test('a click stays a click, though the pointer has left by then', async () => {
  const { late, window, settle } = make()
  window.dispatchEvent(new Event('click'))
  late.open(request('clicked'), PAGE)
  late.pointerLeft()
  await settle()
  expect(card?.opened).toEqual([{ id: 'clicked', isHeld: true }])
})

test('where the browser refuses the engine is told; where nobody was heard the next wish tries again', async () => {
  const { late, bring, onClosed, onRefused, settle } = make()
  late.open(request('unheard'), PAGE)
  await settle('unheard')
  expect([onClosed, onRefused].map(({ mock }) => mock.calls.length)).toEqual([1, 0])
  late.open(request('refused'), PAGE)
  await settle('refused')
  expect([onClosed, onRefused].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  late.open(request('again'), PAGE)
  await settle()
  expect(bring).toHaveBeenCalledTimes(3)
  expect(card?.opened).toEqual([{ id: 'again', isHeld: false }])
})

test('a mark that the page has lost by then, or that the reader has left, opens nothing', async () => {
  const { late, isCurrent, onClosed, settle } = make()
  isCurrent.mockReturnValue(false)
  late.open(request('gone', 'list'), PAGE)
  await settle()
  expect(isCurrent).toHaveBeenCalledWith('gone')
  expect(card?.opened).toEqual([])
  expect(onClosed).toHaveBeenCalledOnce()
})

test.each([
  ['Escape', Object.assign(new Event('keydown'), { key: 'Escape' }), []],
  ['a press', new Event('pointerdown'), []],
  ['another key', Object.assign(new Event('keydown'), { key: 'a' }), [{ id: 'asked', isHeld: true }]],
])('%s while it is on its way', async (_, event, opened) => {
  const { late, window, onClosed, settle } = make()
  late.open(request('asked', 'keyboard'), PAGE)
  window.dispatchEvent(event)
  await settle()
  expect(card?.opened).toEqual(opened)
  expect(onClosed).toHaveBeenCalledTimes(1 - opened.length)
})

test('nothing is made for an engine that has ended', async () => {
  const { late, life, onRefused, settle } = make()
  late.open(request('late'), PAGE)
  life.abort()
  await settle()
  expect(card).toBeNull()
  expect(onRefused).not.toHaveBeenCalled()
})

test.each([
  { reply: true, there: create, brought: create },
  { reply: false, there: create, brought: 'refused' },
  { reply: true, there: undefined, brought: 'unheard' },
])('what the background has brought is taken: %o', async ({ reply, there, brought }) => {
  const api = { runtime: { id: 'ours', sendMessage: async () => reply } } as unknown as EngineApi
  expect(await bringCard(api, there && { hashiyaCard: there })).toBe(brought)
})
