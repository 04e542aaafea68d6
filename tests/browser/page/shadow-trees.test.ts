import { describe, expect, test } from 'vitest'
import { articleRoot } from '../../../src/page/article-root.ts'
import { readPage } from '../../../src/page/read-page.ts'
import { createTextMap } from '../../../src/page/text-map.ts'
import { openPage, textsOf } from './open-page.ts'

const open = (inner: string) => `<template shadowrootmode="open">${inner}</template>`
const closed = (inner: string) => `<template shadowrootmode="closed">${inner}</template>`
const long = 'A sentence of the article that is long enough to weigh something on its own. '.repeat(3)

/** What is read below the headline, line by line. */
const READ: [what: string, body: string, lines: string[]][] = [
  [
    'roots in roots',
    `<x-a>${open(`<p>outer</p><x-b>${open('<p>inner</p>')}</x-b><p>outer again</p>`)}</x-a>`,
    ['outer', 'inner', 'outer again'],
  ],
  [
    'a slot',
    `<x-a>${open('<p>before</p><slot></slot><p>after</p>')}<p>given</p></x-a>`,
    ['before', 'given', 'after'],
  ],
  [
    'slots with names, in the order of the slots',
    `<x-a>${open('<slot name="b"></slot><slot name="a"></slot>')}<p slot="a">one</p><p slot="b">two</p></x-a>`,
    ['two', 'one'],
  ],
  [
    'a slot that is given nothing shows what stands in it',
    `<x-a>${open('<slot><p>default</p></slot>')}</x-a>`,
    ['default'],
  ],
  [
    'a slot that is given something does not',
    `<x-a>${open('<slot><p>default</p></slot>')}<p>given</p></x-a>`,
    ['given'],
  ],
  ['what no slot takes is not shown', `<x-a>${open('<p>shown</p>')}<p>not shown</p></x-a>`, ['shown']],
  [
    'nor what asks for a slot that there is not',
    `<x-a>${open('<slot></slot>')}<p slot="x">not shown</p></x-a>`,
    [],
  ],
  [
    'a slot handed on to a slot of a component inside',
    `<x-a>${open(`<x-b>${open('<h2>frame</h2><slot></slot>')}<slot></slot></x-b>`)}<p>given</p></x-a>`,
    ['frame', 'given'],
  ],
  ['text right in a root and right in a host', `<x-a>${open('root <slot></slot>')}host</x-a>`, ['root host']],
  [
    'a closed root is the page’s own',
    `<x-a>${closed('<p>closed</p><slot></slot>')}<p>light</p></x-a>`,
    ['light'],
  ],
  [
    'parts beside the article in a root',
    `<x-a>${open(`<nav>menu</nav><aside>aside</aside><p>text</p>`)}</x-a>`,
    ['text'],
  ],
  [
    'the header of an article that is around the root',
    `<x-a>${open('<header>standfirst</header>')}</x-a>`,
    ['standfirst'],
  ],
  ['a slot outside of every root is an element like others', `<slot name="x"><p>plain</p></slot>`, ['plain']],
]

test.each(READ)('reads %s', async (_what, body, lines) => {
  const { document } = await openPage(`<article><h1>A headline of some length</h1>${body}</article>`)
  expect(readPage(document).text.split('\n').slice(1)).toEqual(lines)
})

/** The element that holds the article is the one with `id="here"`. */
const STANDS: [what: string, body: string][] = [
  [
    'marked, in a root',
    `<x-a>${open(`<article id="here"><p>${long}</p><p>${long}</p></article><p>aside</p>`)}</x-a>`,
  ],
  [
    'marked, in a root in a root, among teasers of the page',
    `<article>teaser</article><x-a>${open(`<x-b>${open(`<div itemprop="articleBody" id="here"><p>${long}</p></div>`)}</x-b>`)}</x-a>`,
  ],
  [
    'entries each in a root of its own: what holds them all',
    `<x-a>${open(`<div id="here">${`<x-b>${open(`<article><p>${long}</p></article>`)}</x-b>`.repeat(4)}</div><p>more</p>`)}</x-a>`,
  ],
  [
    'unmarked, in a root',
    `<x-a>${open(`<div><p>short</p></div><div id="here"><p>${long}</p><p>${long}</p></div>`)}</x-a>`,
  ],
  [
    'unmarked, given to a slot',
    `<x-a>${open('<p>frame</p><slot></slot>')}<div id="here"><p>${long}</p><p>${long}</p></div></x-a>`,
  ],
  [
    'not where no slot takes it',
    `<article>${long}<x-a id="not">${open('<p>x</p>')}<article>${long}</article></x-a></article>`,
  ],
]

test.each(STANDS)('finds the article %s', async (what, body) => {
  const { document } = await openPage(body)
  const root = articleRoot(document)
  if (what.startsWith('not')) expect(root).toBe(document.querySelector('article'))
  else expect(root.id).toBe('here')
})

describe('the headline in a root', () => {
  const page = (title: string, inner: string) =>
    `<title>${title}</title><x-head>${open(inner)}</x-head><main><p>${long}</p></main>`

  test.each([
    [
      'that the title repeats',
      page('A headline of some length - News', '<h2>A headline of some length</h2>'),
    ],
    ['that is the only one', page('News', '<h1>A headline of some length</h1>')],
  ])('%s', async (_what, html) => {
    const { document } = await openPage(html)
    expect(readPage(document).blocks[0]).toMatchObject({ text: 'A headline of some length', heading: true })
  })

  test('not one of a dialog around its root', async () => {
    const { document } = await openPage(
      `<title>News</title><dialog open><x-head>${open('<h1>Do you accept all of it?</h1>')}</x-head></dialog><main><p>${long}</p></main>`,
    )
    expect(readPage(document).text).not.toContain('accept')
  })
})

test('the language that a host names holds in its root', async () => {
  const { document } = await openPage(
    `<html lang="en"><x-a lang="ar">${open(`<article><p>${long}</p></article>`)}</x-a>`,
  )
  expect(readPage(document).blocks.map(({ lang }) => lang)).toEqual(['ar'])
})

/** No range holds nodes of two trees, nor what stands between two nodes that a slot shows side by side. */
const BROKEN: [what: string, inner: string, texts: string[]][] = [
  [
    'into a slot and out of it',
    `one tar<x-a>${open('<b><slot></slot></b>')}ge</x-a>t two`,
    ['tar', 'ge', 't'],
  ],
  ['into a root', `one tar<x-a>${open('get')}</x-a> two`, ['tar', 'get']],
  [
    'over what another slot shows',
    `<x-a>${open('<slot></slot><p><slot name="x"></slot></p>')}one tar<i slot="x">elsewhere</i>get</x-a>`,
    ['tar', 'get'],
  ],
  ['within what one slot shows', `<x-a>${open('<slot></slot>')}one <b>tar</b>get two</x-a>`, ['target']],
]

test.each(BROKEN)('a mention that runs %s', async (_what, inner, texts) => {
  const window = await openPage(`<article><p>${long}</p><p>${inner}</p></article>`)
  const page = readPage(window.document)
  const start = page.text.indexOf('target')
  const ranges = createTextMap(page, window).rangesOf({ start, end: start + 6 })
  expect(textsOf(window, ranges)).toEqual(texts)
})
