import type { OddCase } from '../odd-case.ts'
import { article, html, ONE, p, SAYS, THREE, TWO } from '../words.ts'

const { '2,500': troops } = SAYS

const offSubject = html(article(p(THREE)), { title: 'A quiet week' })

/** A single page's own router: puts another article in the place of the one before. */
const ROUTER = `<script>
  window.go = (title, text) => pageWatch.own(() => {
    document.title = title
    const article = document.createElement('article')
    for (const [name, words] of [['h1', 'A quiet week'], ['p', ${JSON.stringify(ONE)}], ['p', text], ['p', ${JSON.stringify(TWO)}]])
      article.appendChild(document.createElement(name)).textContent = words
    document.querySelector('main').replaceChildren(article)
  })
</script>`

const routed = (page: string) => ({ body: page.replace('</body>', `${ROUTER}</body>`) })

/** Pages that go from article to article without being loaded. */
export const NAVIGATION: readonly OddCase[] = [
  {
    name: 'pushState, replaceState and the way back',
    page: routed(html(article(p(troops)))),
    marks: ['2,500'],
    steps: [
      {
        what: 'pushes an article off the subject',
        act: () => {
          const { go } = window as unknown as { go(title: string, text: string): void }
          addEventListener('popstate', () => go('Iraq', 'Some 2,500 US troops are stationed in Iraq.'))
          history.pushState({}, '', '/odd/other')
          go('The lock', 'The lock opens at noon.')
        },
        marks: [],
      },
      { what: 'goes back', act: () => history.back(), marks: ['2,500'] },
      {
        what: 'replaces the address, and the article with it',
        act: () => {
          const { go } = window as unknown as { go(title: string, text: string): void }
          history.replaceState({}, '', '/odd/third')
          go('Soldiers', 'About 1,400 American soldiers remain in Iraq, the Pentagon said.')
        },
        marks: ['1,400'],
      },
      {
        what: 'writes the next article under the same address and title',
        act: () =>
          (window as unknown as { go(title: string, text: string): void }).go(
            'Soldiers',
            'Some 2,500 US troops are stationed in Iraq.',
          ),
        marks: ['2,500'],
      },
    ],
  },
  {
    name: 'a hash that stands for a page',
    page: routed(html(article(p(troops)))),
    marks: ['2,500'],
    steps: [
      {
        what: 'follows a hash',
        act: () => {
          const { go } = window as unknown as { go(title: string, text: string): void }
          addEventListener('hashchange', () =>
            go('Soldiers', 'About 1,400 American soldiers remain in Iraq, the Pentagon said.'),
          )
          location.hash = '#/soldiers'
        },
        marks: ['1,400'],
      },
    ],
  },
  {
    name: 'the Navigation API, from a page off the subject',
    page: routed(offSubject),
    marks: [],
    steps: [
      {
        what: 'navigates to an article on it',
        act: () => {
          const { go } = window as unknown as { go(title: string, text: string): void }
          navigation.addEventListener('navigate', (event) => {
            const isOn = event.destination.url.endsWith('on')
            if (event.canIntercept)
              event.intercept({
                handler: async () => {
                  await null
                  go(
                    isOn ? 'The coalition in Iraq' : 'The lock',
                    isOn ? 'Some 2,500 US troops are stationed in Iraq.' : 'The lock opens at noon.',
                  )
                },
              })
          })
          navigation.navigate('/odd/on')
        },
        marks: ['2,500'],
      },
      { what: 'navigates away', act: () => void navigation.navigate('/odd/elsewhere'), marks: [] },
      { what: 'navigates back', act: () => void navigation.back(), marks: ['2,500'] },
    ],
  },
]
