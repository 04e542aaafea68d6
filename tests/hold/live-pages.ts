import { FOUR, html, ONE, p, SAYS, THREE, TWO } from '../e2e/odd/words.ts'

export const LIVE_BLOG = 'https://www.bbc.com/hold/live'
export const SINGLE_PAGE = 'https://www.bbc.com/hold/single'
export const ARTICLE = 'https://www.bbc.com/hold/article'

/** The same page at an address where the extension does not look: what it gains there it gains by itself. */
export const alone = (url: string): string => url.replace('//www.bbc.com/', '//www.example.org/')

/** What the pages' own scripts offer to whoever leads them through a long day. */
export interface LivePage {
  /** Inserts an entry above all others, below the summary, rewrites one, and lets the oldest go. Texts never come twice. */
  update(number: number): void
}
export interface SinglePage {
  /** Shows another article under another address, on the subject or not. */
  navigate(number: number): void
}

const body = (script: string, inner: string) =>
  html(
    `<main><article id="feed"><h1>Live: a week on the river</h1>${inner}</article></main><script>${script}</script>`,
  )

/** Entries that stand on the page at any time. */
const ENTRIES = 30

// The browser keeps figures that it has written, in a table that grows once, by 64 KB: here before anybody weighs the tab.
const liveBlog = body(
  `for (let n = 0; n < 5000; n++) String(n)
  const entries = document.getElementById('entries')
  const texts = [
    (n) => 'Some 2,500 US troops are stationed in Iraq. Entry ' + n + ' was written by the lock.',
    (n) => 'The ferry of entry ' + n + ' left on time with nobody aboard but a dog.',
    (n) => 'About 1,400 American soldiers remain in Iraq, the Pentagon said in entry ' + n + '.',
    (n) => 'Entry ' + n + ' tells of bread, of ovens and of a baker who is late.',
  ]
  window.update = (n) => {
    const entry = document.createElement('section')
    entry.innerHTML = '<h2><time></time></h2><p></p>'
    entry.querySelector('time').textContent = 'Entry ' + n
    entry.querySelector('p').textContent = texts[n % 4](n)
    entries.prepend(entry)
    const sections = entries.querySelectorAll('section')
    if (n % 3 === 0 && sections[5]) sections[5].querySelector('p').firstChild.data = texts[(n + 2) % 4](n + ' again')
    if (sections.length > ${ENTRIES}) sections[sections.length - 1].remove()
  }
  for (let n = -${ENTRIES}; n < 0; n++) update(-n)`,
  // What stands above the entries fills a window.
  `<div style="min-height: 100vh">${p(ONE, TWO, THREE, FOUR)}</div><div id="entries"></div>`,
)

const singlePage = body(
  `const feed = document.getElementById('feed')
  window.navigate = (n) => {
    history.pushState({}, '', '/hold/single?' + n)
    document.title = n % 2 ? 'A week without news' : 'The coalition in Iraq'
    const texts = [${JSON.stringify(ONE)}, n % 2 ? 'The lock opens at noon.' : ${JSON.stringify(SAYS['2,500'])}, ${JSON.stringify(TWO)}]
    feed.replaceChildren(...texts.map((text, i) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = text + (i ? '' : ' Page ' + n + '.')
      return paragraph
    }))
  }
  navigate(0)`,
  '',
)

/** The pages of long days, by their paths. */
export const LONG_PAGES = {
  '/hold/live': { body: liveBlog },
  '/hold/single': { body: singlePage },
  '/hold/article': { body: body('', `<p>${ONE}</p><p>${SAYS['2,500']}</p><p>${TWO}</p>`) },
}
