import type { OddCase } from '../odd-case.ts'
import { article, html, p, SAYS } from '../words.ts'

const { '2,500': troops, '1,400': soldiers } = SAYS

const page = html(article(p(troops, soldiers)))
const marks = ['2,500', '1,400'] as const
const styled = (style: string) => ({ body: page.replace('</head>', `<style>${style}</style></head>`) })

/** Adds something to be marked, so that it shows when the page has been read anew. */
const addParagraph = () => {
  const paragraph = document.createElement('p')
  paragraph.textContent = 'Some 2,500 US troops are stationed in Iraq.'
  document.querySelector('article')?.appendChild(paragraph)
}

/** Pages that break what they can. */
export const HOSTILE: readonly OddCase[] = [
  {
    name: 'highlights cleared, taken and emptied',
    page: { body: page },
    marks,
    steps: [
      {
        what: 'clears them with an edit',
        act: () => {
          CSS.highlights.clear()
          document.querySelector('article')?.append('The lock opens at noon.')
        },
        marks,
      },
      {
        what: 'puts one of its own under our name',
        act: () => {
          CSS.highlights.set('hashiya-mark', new Highlight())
          document.querySelector('article')?.append('The lock is shut by night.')
        },
        marks,
      },
      {
        what: 'empties ours',
        act: () => {
          CSS.highlights.get('hashiya-mark')?.clear()
          document.querySelector('article')?.append('The lock is new.')
        },
        marks,
      },
      {
        what: 'clears them without an edit, until the reader moves',
        act: () => CSS.highlights.clear(),
        marks,
      },
      {
        what: 'empties ours without an edit',
        act: () => CSS.highlights.get('hashiya-mark')?.clear(),
        marks,
      },
      {
        what: 'takes it out by name, and adds a mark',
        act: () => {
          CSS.highlights.delete('hashiya-mark')
          const paragraph = document.createElement('p')
          paragraph.textContent = 'Some 2,500 US troops are stationed in Iraq.'
          document.querySelector('article')?.append(paragraph)
        },
        marks: [...marks, '2,500'],
      },
    ],
  },
  {
    name: 'prototypes and functions that throw',
    page: { body: page },
    sabotage: () => {
      const refuse = () => {
        throw new Error('not for you')
      }
      const { defineProperty } = Object
      for (const [holder, names] of [
        [
          Node.prototype,
          ['textContent', 'firstChild', 'nextSibling', 'parentNode', 'isConnected', 'contains'],
        ],
        [
          Element.prototype,
          ['getAttribute', 'closest', 'matches', 'attachShadow', 'getClientRects', 'append'],
        ],
        [
          Document.prototype,
          ['createElementNS', 'createRange', 'caretPositionFromPoint', 'querySelector', 'elementFromPoint'],
        ],
        [CharacterData.prototype, ['data', 'length']],
        [HighlightRegistry.prototype, ['set', 'get', 'delete']],
        [MutationObserver.prototype, ['observe', 'takeRecords']],
        [EventTarget.prototype, ['addEventListener']],
        [Array.prototype, ['map', 'push', 'filter', 'at', 'flatMap']],
        [String.prototype, ['slice', 'charCodeAt', 'replace', 'split']],
        [Promise.prototype, ['then']],
        [
          window,
          [
            'Highlight',
            'StaticRange',
            'MutationObserver',
            'requestIdleCallback',
            'setTimeout',
            'performance',
            'getSelection',
          ],
        ],
      ] as [object, string[]][])
        for (const name of names)
          defineProperty(holder, name, { get: refuse, set: refuse, configurable: true })
    },
    marks,
    isLoud: true,
  },
  {
    name: 'frozen globals',
    page: { body: page },
    sabotage: () => {
      const { freeze } = Object
      for (const held of [
        Object.prototype,
        Array.prototype,
        String.prototype,
        Function.prototype,
        Promise.prototype,
        Map.prototype,
        Set.prototype,
        RegExp.prototype,
        Symbol.prototype,
        JSON,
        Math,
        Reflect,
        CSS,
        CSS.highlights,
        Node.prototype,
        Element.prototype,
        HTMLElement.prototype,
        EventTarget.prototype,
        MutationObserver.prototype,
        Object,
        Array,
        Promise,
        Symbol,
        document,
      ])
        freeze(held)
    },
    marks,
    steps: [{ what: 'adds a paragraph', act: addParagraph, marks: [...marks, '2,500'] }],
  },
  {
    name: 'mutation callbacks that throw, and that undo every change',
    page: { body: page },
    marks,
    isLoud: true,
    card: 'taken',
    steps: [
      {
        what: 'throws at each change, and takes away what it has not put there',
        act: () => {
          const known = new WeakSet<Node>(document.querySelectorAll('*'))
          const { own } = (window as unknown as { pageWatch: { own(work: () => void): void } }).pageWatch
          new MutationObserver((records) => {
            own(() => {
              for (const { addedNodes } of records)
                for (const node of addedNodes)
                  if (node.nodeType === 1 && !known.has(node)) (node as Element).remove()
            })
            throw new Error('a page that throws')
          }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
          const paragraph = document.createElement('p')
          known.add(paragraph)
          paragraph.textContent = 'Some 2,500 US troops are stationed in Iraq.'
          document.querySelector('article')?.append(paragraph)
        },
        marks: [...marks, '2,500'],
      },
    ],
  },
  {
    name: 'events kept from everybody else',
    page: { body: page },
    sabotage: () => {
      for (const type of ['pointermove', 'mousemove', 'pointerdown', 'mousedown', 'mouseup', 'keydown'])
        addEventListener(type, (event) => event.stopPropagation(), { capture: true })
    },
    marks,
  },
  {
    name: 'styles that hide and cripple every element',
    page: styled(
      'html > div, div { display: none !important; opacity: 0 !important; visibility: hidden !important; pointer-events: none !important; transform: scale(0) !important; clip-path: inset(50%) !important; zoom: 0.01 !important; max-height: 0 !important; content-visibility: hidden !important }',
    ),
    marks,
  },
  { name: 'zoom on the root', page: styled('html { zoom: 1.75 }'), marks },
  {
    name: 'a transform, a filter and a perspective on the root',
    page: styled('html { transform: scale(0.8) translateY(40px); filter: sepia(30%); perspective: 400px }'),
    marks,
  },
  {
    name: 'a transformed, scrolling, contained article',
    page: styled(
      'article { transform: rotate(2deg); contain: strict; block-size: 400px; overflow: auto; will-change: transform }',
    ),
    marks,
  },
  {
    name: 'a root that is moved under us',
    page: { body: page },
    marks,
    steps: [
      {
        what: 'puts a copy of the root in its place',
        act: () => document.documentElement.replaceWith(document.documentElement.cloneNode(true)),
        marks,
      },
      { what: 'adds a paragraph', act: addParagraph, marks: [...marks, '2,500'] },
    ],
  },
  {
    name: 'names of ours in the page’s own world',
    page: { body: page },
    sabotage: () => {
      const taken = { isAlive: () => true, dispose: () => {} }
      for (const name of ['hashiya.engine', 'hashiya.gate'])
        Object.defineProperty(window, Symbol.for(name), { value: Promise.resolve(taken) })
      Object.assign(window, { hashiyaShared: {}, chrome: { runtime: { id: 'x' } }, browser: {} })
    },
    marks,
  },
  {
    name: 'elements named as properties of the document and of forms',
    page: {
      body: html(
        `<img name="title"><img name="head"><img name="body"><form name="documentElement" id="location"><input name="id"><input name="getAttribute"></form>${article(p(troops, soldiers))}`,
      ),
    },
    marks,
  },
]
