import { describe, expect, test, vi } from 'vitest'
import { linesOf } from '../../../src/page/hit-test.ts'
import { annotate, point, recordChanges } from './annotate-page.ts'
import { middleOf, openPage, type PageWindow, painted } from './open-page.ts'

const open = (inner: string) => `<template shadowrootmode="open">${inner}</template>`
const rootOf = (window: PageWindow, host = 'x-a') =>
  window.document.querySelector(host)?.shadowRoot as ShadowRoot
const find = (window: PageWindow, selector: string) => rootOf(window).querySelector(selector) as HTMLElement

const page = (host: string) =>
  `<style>* { font: 20px sans-serif }</style><title>Page</title><main><h1>A headline of some length</h1><p>light target</p>${host}</main>`
const entry = `<x-a>${open('<p id="t">target in a root</p><slot></slot><slot name="b"></slot>')}</x-a>`

/** What is painted after each act, as many times as there are targets to be seen. */
const CHANGES: [
  what: string,
  host: string,
  act: (window: PageWindow) => void,
  marks: [before: number, after: number],
][] = [
  [
    'an entry is rewritten',
    entry,
    (window) => (find(window, '#t').firstChild as Text).replaceData(0, 6, 'x'),
    [2, 1],
  ],
  ['an entry grows', entry, (window) => rootOf(window).append('a target, then a target'), [2, 4]],
  ['a root is emptied', entry, (window) => rootOf(window).replaceChildren(), [2, 1]],
  ['a part of it is hidden', entry, (window) => find(window, '#t').toggleAttribute('hidden'), [2, 1]],
  ['its host goes', entry, (window) => window.document.querySelector('x-a')?.remove(), [2, 1]],
  [
    'a slot is given something',
    entry,
    (window) => window.document.querySelector('x-a')?.append('a target'),
    [2, 3],
  ],
  [
    'what is given goes to another slot that is not shown',
    `<x-a>${open('<slot></slot><aside><slot name="b"></slot></aside>')}<p>target</p></x-a>`,
    (window) => (window.document.querySelector('x-a > p') as Element).setAttribute('slot', 'b'),
    [2, 1],
  ],
  [
    'a slot takes another name',
    `<x-a>${open('<slot name="b"></slot>')}<p slot="c">target</p></x-a>`,
    (window) => find(window, 'slot').setAttribute('name', 'c'),
    [1, 2],
  ],
  [
    'a slot goes',
    `<x-a>${open('<p>frame</p><slot></slot>')}<p>target</p></x-a>`,
    (window) => find(window, 'slot').remove(),
    [2, 1],
  ],
  [
    'a slot that falls back on its own',
    `<x-a>${open('<slot>a target by default</slot>')}<p>given</p></x-a>`,
    (window) => window.document.querySelector('x-a > p')?.remove(),
    [1, 2],
  ],
  [
    'what is in a slot is rewritten',
    `<x-a>${open('<section><slot></slot></section>')}<p>target</p></x-a>`,
    (window) => window.document.querySelector('x-a > p')?.replaceChildren('x'),
    [2, 1],
  ],
  [
    'a component comes, with a component in it',
    '<div></div>',
    (window) =>
      (window.document.querySelector('div') as Element).setHTMLUnsafe(
        `<x-a>${open(`<x-b>${open('<p>target</p>')}</x-b>`)}</x-a>`,
      ),
    [1, 2],
  ],
  [
    'an element gets a root, and nothing tells of it',
    '<x-a><p>target</p><p>target</p></x-a>',
    (window) => {
      const host = window.document.querySelector('x-a') as Element
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>a target in the root</p>'
    },
    [3, 2],
  ],
  [
    'an element in a root is upgraded and draws itself',
    `<x-a>${open('<x-late><p>target</p></x-late>')}</x-a>`,
    (window) =>
      window.customElements.define(
        'x-late',
        class extends window.HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = '<p>target</p><slot></slot><p>target</p>'
          }
        },
      ),
    [2, 4],
  ],
]

test.each(CHANGES)('%s', async (_what, host, act, [before, after]) => {
  const window = await openPage(page(host))
  const { annotator } = await annotate(window)
  expect(painted(window)).toHaveLength(before)
  act(window)
  await vi.waitFor(() => expect(painted(window)).toHaveLength(after), { timeout: 20_000, interval: 100 })
  expect(annotator.marks()).toHaveLength(after)
})

test('what is assigned by hand is followed, and taken back', async () => {
  const window = await openPage(page('<x-a><p>target</p></x-a>'))
  const host = window.document.querySelector('x-a') as Element
  const root = host.attachShadow({ mode: 'open', slotAssignment: 'manual' })
  root.innerHTML = '<p>frame</p><slot></slot>'
  await annotate(window)
  expect(painted(window)).toHaveLength(1)
  const slot = root.querySelector('slot') as HTMLSlotElement
  slot.assign(host.firstElementChild as Element)
  await vi.waitFor(() => expect(painted(window)).toHaveLength(2))
  slot.assign()
  await vi.waitFor(() => expect(painted(window)).toHaveLength(1))
})

test('after a pause roots are followed again', async () => {
  const window = await openPage(page(entry))
  const { annotator } = await annotate(window)
  annotator.pause()
  find(window, '#t').textContent = 'x'
  annotator.resume()
  await vi.waitFor(() => expect(painted(window)).toHaveLength(1))
  find(window, '#t').textContent = 'target'
  await vi.waitFor(() => expect(painted(window)).toHaveLength(2))
})

describe('a mark in a root', () => {
  const lines = (marks: readonly { ranges: readonly StaticRange[] }[], at: number) =>
    middleOf(linesOf(marks[at] as { ranges: readonly StaticRange[] })[0] as DOMRect)

  const HIT: [what: string, host: string, opens: boolean][] = [
    ['in a root in a root', `<x-a>${open(`<x-b>${open('<p>target</p>')}</x-b>`)}</x-a>`, true],
    ['given to a slot', `<x-a>${open('<div><slot></slot></div>')}<p>target</p></x-a>`, true],
    ['right in a root', `<x-a>${open('target')}</x-a>`, true],
    [
      'on a link in the root',
      `<x-a>${open('<p>Some words and <a href="#">a target</a> and more</p>')}</x-a>`,
      false,
    ],
    [
      'given to a link in the root',
      `<x-a>${open('<div role="link"><slot></slot></div>')}<p>target</p></x-a>`,
      false,
    ],
    ['of a host that is in a label', `<label><x-a>${open('<p>target</p>')}</x-a></label>`, false],
  ]

  test.each(HIT)(
    '%s is listed and opens by a click unless that is for something else',
    async (_what, host, opens) => {
      const window = await openPage(page(host))
      const { annotator, opened } = await annotate(window)
      expect(annotator.marks()).toHaveLength(2)
      point(window, 'click', lines(annotator.marks(), 1))
      expect(opened.map(({ mark }) => mark)).toEqual(opens ? [annotator.marks()[1]] : [])
    },
  )

  test('is gone to in what scrolls inside the root, and opens by keyboard', async () => {
    const far = '<div style="height: 3000px"></div>'
    const window = await openPage(
      page(
        `<x-a>${open(`<div style="height: 300px; overflow: auto">${far}<slot></slot></div>`)}target</x-a>`,
      ),
    )
    const { annotator, opened } = await annotate(window)
    annotator.next()
    expect(annotator.next()).toBe(annotator.marks()[1])
    annotator.openCurrent()
    await vi.waitFor(() => expect(opened).toHaveLength(1))
    const { y } = lines(annotator.marks(), 1)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(600)
    expect(find(window, 'div').scrollTop).toBeGreaterThan(2000)
  })

  test.each([
    [
      'in what the root does not render',
      `<x-a>${open('<div style="display: none"><slot></slot></div>')}target</x-a>`,
      1,
    ],
    ['in a slot that is not rendered', `<x-a>${open('<slot style="display: none"></slot>')}target</x-a>`, 1],
    ['in what has no box of its own', '<div style="display: contents">target</div>', 2],
    [
      'in what is not visible and has no box',
      '<div style="display: contents; visibility: hidden">target</div>',
      1,
    ],
  ])('%s is listed only where a reader sees it', async (_what, host, listed) => {
    const window = await openPage(page(host))
    const { annotator } = await annotate(window)
    expect(annotator.marks()).toHaveLength(listed)
  })

  test('leaves the root as it was found', async () => {
    const window = await openPage(page(entry))
    const changes = recordChanges(window)
    const inRoot = new window.MutationObserver(() => {})
    inRoot.observe(rootOf(window), { subtree: true, childList: true, characterData: true, attributes: true })
    const before = rootOf(window).innerHTML
    const { annotator, stop } = await annotate(window)
    point(window, 'click', lines(annotator.marks(), 1))
    stop.abort()
    expect([...changes(), ...inRoot.takeRecords()]).toEqual([])
    expect(rootOf(window).innerHTML).toBe(before)
    expect(rootOf(window).adoptedStyleSheets).toEqual([])
  })
})
