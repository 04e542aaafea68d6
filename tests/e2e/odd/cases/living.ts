import type { OddCase } from '../odd-case.ts'
import { article, html, ONE, p, SAYS, THREE, TWO } from '../words.ts'

const { '2,500': troops, '1,400': soldiers, '2500': arabic } = SAYS

const item = (id: number, text: string) =>
  `<article class="post" id="p${id}"><header><time datetime="2024-08-15T1${id}:00:00Z">1${id}:00</time></header><p>${text}</p></article>`

const liveBlog = html(
  `<main><h1>Live: a day on the river</h1><div id="feed">${item(3, ONE)}${item(2, soldiers)}${item(1, TWO)}</div></main>`,
)

const rows = (texts: string[]) => texts.map((text) => `<div class="row"><p>${text}</p></div>`).join('')

const hydrating = (script: string, server: string) =>
  html(
    `<main id="root"><article><h1>A quiet week</h1><p>${ONE}</p>${server}<p>${TWO}</p></article></main>${script}`,
  )

/** Pages that change under the reader. */
export const LIVING: readonly OddCase[] = [
  {
    name: 'a live blog inserts, rewrites and withdraws',
    page: { body: liveBlog },
    marks: ['1,400'],
    steps: [
      {
        what: 'inserts above',
        act: () =>
          document
            .getElementById('feed')
            ?.insertAdjacentHTML(
              'afterbegin',
              '<article class="post" id="p4"><header><time>14:00</time></header><p>Some 2,500 US troops are stationed in Iraq.</p></article>',
            ),
        marks: ['2,500', '1,400'],
      },
      {
        what: 'rewrites the text in its node',
        act: () => {
          const text = document.querySelector('#p4 p')?.firstChild as Text
          text.data = `Correction: ${text.data} The lock opens at noon.`
        },
        marks: ['2,500', '1,400'],
      },
      {
        what: 'rewrites it into something else',
        act: () => {
          const text = document.querySelector('#p4 p')?.firstChild as Text
          text.data = 'This entry has been withdrawn, for its author was thinking of another river.'
        },
        marks: ['1,400'],
      },
      {
        what: 'replaces a whole entry',
        act: () => {
          const old = document.getElementById('p2') as Element
          const fresh = old.cloneNode(true) as Element
          ;(fresh.querySelector('p') as Element).textContent = 'Some 2,500 US troops are stationed in Iraq.'
          old.replaceWith(fresh)
        },
        marks: ['2,500'],
      },
      {
        what: 'moves it to the end',
        act: () => document.getElementById('feed')?.append(document.getElementById('p2') as Element),
        marks: ['2,500'],
      },
      {
        what: 'withdraws all',
        act: () => document.getElementById('feed')?.replaceChildren(),
        marks: [],
      },
    ],
    card: 'nowhere',
  },
  {
    name: 'endless scroll',
    page: { body: html(`<main>${article(p(soldiers)).replace(/<\/?main>/g, '')}</main>`) },
    marks: ['1,400'],
    steps: [
      {
        what: 'appends further articles',
        act: () => {
          const first = document.querySelector('article') as Element
          for (let i = 0; i < 12; i++) {
            const next = first.cloneNode(true) as Element
            ;(next.querySelector('h1') as Element).textContent = `Another week on the river, ${i}`
            if (i % 6 !== 5) next.querySelector('p:nth-of-type(2)')?.remove()
            document.querySelector('main')?.append(next)
          }
        },
        marks: ['1,400', '1,400', '1,400'],
      },
      {
        what: 'drops what is far above',
        act: () => {
          for (const old of [...document.querySelectorAll('article')].slice(0, 7)) old.remove()
        },
        marks: ['1,400'],
      },
    ],
  },
  {
    name: 'a virtualised list that uses its rows again',
    page: {
      body: html(
        `<main><h1>All of the week</h1><div id="list">${rows([ONE, soldiers, TWO, THREE])}</div></main>`,
        { head: '<style>#list { block-size: 300px; overflow: auto }</style>' },
      ),
    },
    marks: ['1,400'],
    steps: [
      {
        what: 'writes other texts into the same nodes',
        act: () => {
          const texts = [...document.querySelectorAll('.row p')].map(({ firstChild }) => firstChild as Text)
          const [first] = texts.map(({ data }) => data)
          for (const [i, text] of texts.entries()) text.data = texts[i + 1]?.data ?? (first as string)
          ;(texts[3] as Text).data = 'Some 2,500 US troops are stationed in Iraq.'
        },
        marks: ['1,400', '2,500'],
      },
      {
        what: 'moves the first row to the end and fills it',
        act: () => {
          const [row] = document.querySelectorAll('.row')
          ;(row as Element)
            .querySelector('p')
            ?.replaceChildren('The week ended as it had begun, by the river.')
          row?.parentNode?.append(row)
        },
        marks: ['2,500'],
      },
    ],
  },
  {
    name: 'hydration that checks every node, as React does',
    page: {
      body: hydrating(
        `<script>setTimeout(() => pageWatch.own(() => {
          const expected = ['h1', 'p', 'p', 'p']
          const article = document.querySelector('article')
          const found = [...article.childNodes].map((node) => node.localName)
          if (found.join() !== expected.join()) throw new Error('mismatch: ' + found)
          const text = article.children[2].childNodes
          if (text.length !== 3 || text[1].nodeType !== 8) throw new Error('mismatch: ' + text.length)
          article.children[2].dataset.hydrated = ''
        }), 1500)</script>`,
        '<p>Some 2,500 US troops<!-- --> are stationed in Iraq.</p>',
      ),
    },
    marks: ['2,500'],
    steps: [
      {
        what: 'sets a text after hydration',
        act: () => {
          const [, , paragraph] = (document.querySelector('article') as Element).children
          ;(paragraph?.firstChild as Text).data =
            'About 1,400 American soldiers remain in Iraq, the Pentagon said. All of that'
        },
        marks: ['1,400'],
      },
    ],
  },
  {
    name: 'hydration by a real framework',
    page: {
      body: hydrating(
        `<script type="module">
          import { h, hydrate, render } from '/odd/preact.mjs'
          const App = ({ text }) => h('article', null, h('h1', null, 'A quiet week'), h('p', null, ${JSON.stringify(ONE)}), h('p', null, text), h('p', null, ${JSON.stringify(TWO)}))
          const root = document.getElementById('root')
          pageWatch.own(() => hydrate(h(App, { text: ${JSON.stringify(troops)} }), root))
          window.update = (text) => render(h(App, { text }), root)
        </script>`,
        p(troops),
      ),
    },
    marks: ['2,500'],
    steps: [
      {
        what: 'renders another state',
        act: () =>
          (window as unknown as { update(text: string): void }).update(
            'About 1,400 American soldiers remain in Iraq, the Pentagon said.',
          ),
        marks: ['1,400'],
      },
      {
        what: 'renders a state off the subject',
        act: () => (window as unknown as { update(text: string): void }).update('The lock opens at noon.'),
        marks: [],
      },
    ],
  },
  {
    name: 'a framework that draws everything anew, as Vue does after a mismatch',
    page: { body: hydrating('', p(troops)) },
    marks: ['2,500'],
    steps: [
      {
        what: 'throws the server’s nodes away and draws its own',
        act: () => {
          const root = document.getElementById('root') as Element
          const copy = root.firstElementChild?.cloneNode(true) as Element
          root.textContent = ''
          root.append(copy)
        },
        marks: ['2,500'],
      },
      {
        what: 'puts a new body in the old one’s place',
        act: () => document.body.replaceWith(document.body.cloneNode(true)),
        marks: ['2,500'],
      },
      {
        what: 'writes the page anew by innerHTML',
        act: () => {
          const { innerHTML } = document.body
          document.body.innerHTML = innerHTML.replace(
            '</h1>',
            '</h1><p>About 1,400 American soldiers remain in Iraq, the Pentagon said.</p>',
          )
        },
        marks: ['1,400', '2,500'],
      },
    ],
  },
  {
    name: 'text nodes split, joined and emptied',
    page: { body: html(article(p(`${troops} ${THREE}`, arabic))) },
    marks: ['2,500', '2500'],
    steps: [
      {
        what: 'splits a marked text in the middle of a word',
        act: () => void ([...document.querySelectorAll('article > p')][1]?.firstChild as Text)?.splitText(8),
        marks: ['2,500', '2500'],
      },
      {
        what: 'joins it again',
        act: () => document.querySelector('article')?.normalize(),
        marks: ['2,500', '2500'],
      },
      {
        what: 'empties it, and adds a mark elsewhere',
        act: () => {
          ;(document.querySelector('article > p:nth-of-type(2)')?.firstChild as Text).data = ''
          document
            .querySelector('article > p:last-child')
            ?.append(' About 1,400 American soldiers remain in Iraq, the Pentagon said.')
        },
        marks: ['2500', '1,400'],
      },
    ],
  },
  {
    name: 'document.open and document.write under us',
    page: { body: html(article(p(troops))) },
    marks: ['2,500'],
    steps: [
      {
        what: 'writes another document into this one',
        act: () => {
          const markup = document.documentElement.outerHTML.replace('Some 2,500', 'Not so many')
          document.open()
          document.write(
            `<!doctype html>${markup.replace('</h1>', '</h1><p>About 1,400 American soldiers remain in Iraq, the Pentagon said.</p>')}`,
          )
          document.close()
        },
        marks: ['1,400'],
      },
    ],
  },
]
