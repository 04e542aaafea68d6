import type { OddCase } from '../odd-case.ts'
import { article, FILLER, html, ONE, p, SAYS, THREE, TWO } from '../words.ts'

const { '2,500': troops, '1,400': soldiers, '2500': arabic } = SAYS

const words = (text: string, wrap: (word: string) => string) => text.split(' ').map(wrap).join(' ')
const styled = (style: string, inner: string) => html(article(inner), { head: `<style>${style}</style>` })

/** Paragraphs that are never marked, of about so many characters in all. */
function bulk(characters: number): string {
  const paragraphs: string[] = []
  for (let length = 0, i = 0; length < characters; i++) {
    const text = `${i}. ${FILLER[i % FILLER.length]} ${FILLER[(i + 1) % FILLER.length]}`
    paragraphs.push(text)
    length += text.length
  }
  return p(...paragraphs)
}

const LONG_TEXT = {
  body: html(
    `<main><article><h1>A long week</h1>${p(troops)}${bulk(2_000_000)}${p(soldiers)}</article></main>`,
  ),
}

const MANY_NODES = {
  body: html(
    article(
      p(
        troops,
        ...Array.from({ length: 625 }, (_, i) =>
          words(`${i} ${ONE} ${TWO}`, (word) => `<i>${word}</i>`).repeat(1),
        ),
        soldiers,
      ),
    ),
  ),
}

/** How text can stand on a page. */
export const TEXT: readonly OddCase[] = [
  {
    name: 'a plain article',
    page: { body: html(article(p(troops, THREE, soldiers, arabic))) },
    marks: ['2,500', '1,400', '2500'],
  },
  {
    name: 'hidden, aria-hidden and inert parts, and later shown',
    page: {
      body: html(
        article(
          `<p hidden>${troops}</p><div aria-hidden="true">${p(troops)}</div><div inert>${p(troops)}</div>
          <p style="display: none">${troops}</p>${p(soldiers)}`,
        ),
      ),
    },
    marks: ['1,400'],
    steps: [
      {
        what: 'shows the one that was hidden',
        act: () => document.querySelector('p[hidden]')?.removeAttribute('hidden'),
        marks: ['2,500', '1,400'],
      },
      {
        what: 'hides what was marked',
        act: () => {
          for (const paragraph of document.querySelectorAll('article > p'))
            if (paragraph.textContent?.includes('1,400')) paragraph.setAttribute('aria-hidden', 'true')
        },
        marks: ['2,500'],
      },
    ],
  },
  {
    name: 'display: none by a style sheet',
    page: { body: styled('.later { display: none }', `<div class="later">${p(troops)}</div>${p(soldiers)}`) },
    marks: ['1,400'],
    steps: [
      {
        what: 'shows it',
        act: () => document.querySelector('.later')?.classList.remove('later'),
        marks: ['2,500', '1,400'],
      },
    ],
  },
  {
    name: 'a closed details element',
    page: {
      body: html(article(`<details><summary>More</summary>${p(troops)}</details>${p(soldiers)}`)),
    },
    marks: ['1,400'],
    steps: [
      {
        what: 'opens it',
        act: () => document.querySelector('details')?.setAttribute('open', ''),
        marks: ['2,500', '1,400'],
      },
    ],
  },
  {
    name: 'text that cannot be selected',
    page: { body: styled('* { user-select: none }', p(troops, soldiers)) },
    marks: ['2,500', '1,400'],
  },
  {
    name: 'columns',
    page: { body: styled('article { columns: 3; column-gap: 2em }', p(troops, ...FILLER, soldiers)) },
    marks: ['2,500', '1,400'],
  },
  {
    name: 'vertical text',
    page: { body: styled('article { writing-mode: vertical-rl; block-size: 600px }', p(troops, soldiers)) },
    marks: ['2,500', '1,400'],
  },
  {
    name: 'right-to-left inside left-to-right and the other way round',
    page: {
      body: html(
        article(
          `<div dir="rtl" lang="ar">${p(arabic, `<bdi>${THREE}</bdi>`)}</div><p dir="rtl">${troops}</p><p><bdo dir="ltr">${soldiers}</bdo></p>`,
        ),
      ),
    },
    marks: ['2500', '2,500', '1,400'],
  },
  {
    name: 'soft hyphens and wbr inside words',
    page: {
      body: html(
        article(
          `<p>Some 2,500 US tro&shy;ops are sta&shy;tioned in I&shy;raq.</p><p>${soldiers.replace('American', 'Ameri<wbr>can')}</p>`,
        ),
      ),
    },
    marks: ['2,500', '1,400'],
  },
  {
    name: 'ligatures as letters and as glyphs',
    page: {
      body: styled(
        'article { font-variant-ligatures: common-ligatures discretionary-ligatures }',
        `${p(`The o\ufb03ce was \ufb01lled. ${troops}`)}<p lang="ar">${arabic.replace('العراق', 'ا\ufefbعراق'.replace('\ufefb', 'ل'))}</p>`,
      ),
    },
    marks: ['2,500', '2500'],
  },
  {
    name: 'one word per element',
    page: {
      body: html(
        article(
          `<p>${words(troops, (word) => `<span>${word}</span>`)}</p><p>${words(soldiers, (word) => `<b><i>${word}</i></b>`)}</p>`,
        ),
      ),
    },
    marks: ['2,500', '1,400'],
  },
  {
    name: 'one letter per element',
    page: {
      body: html(article(`<p>${[...troops].map((letter) => `<span>${letter}</span>`).join('')}</p>`)),
    },
    marks: ['2,500'],
  },
  {
    name: 'a sentence with a comment, an empty element and a footnote in it',
    page: {
      body: html(
        article(
          `<p>Some <!-- a note -->2,500 <span></span>US<a href="#n1"></a> troops are stationed in Iraq.<sup>1</sup></p>`,
        ),
      ),
    },
    marks: ['2,500'],
  },
  {
    name: 'what a reader writes is never read',
    page: {
      body: html(
        article(
          `<div contenteditable="true">${p(troops)}</div><textarea>${troops}</textarea><input value="${troops}">
          <form><label>${troops}</label><select><option>${troops}</select></form>
          <div role="textbox">${troops}</div>${p(soldiers)}`,
        ),
      ),
    },
    marks: ['1,400'],
    steps: [
      {
        what: 'writes more',
        act: () => {
          for (const box of document.querySelectorAll('[contenteditable], [role="textbox"]'))
            box.append(' Some 2,500 US troops are stationed in Iraq.')
          const area = document.querySelector('textarea') as HTMLTextAreaElement
          area.value += ' Some 2,500 US troops are stationed in Iraq.'
          const sign = document.createElement('p')
          sign.textContent = 'About 1,400 American soldiers remain in Iraq, the Pentagon said.'
          document.querySelector('article')?.append(sign)
        },
        marks: ['1,400', '1,400'],
      },
      {
        what: 'makes a marked part editable',
        act: () => document.querySelector('article > p:last-child')?.setAttribute('contenteditable', ''),
        marks: ['1,400'],
      },
    ],
  },
  {
    name: '2 MB of text',
    page: LONG_TEXT,
    marks: ['2,500', '1,400'],
  },
  {
    name: '2 MB of text, edited',
    isLong: true,
    page: LONG_TEXT,
    marks: ['2,500', '1,400'],
    steps: [
      {
        what: 'adds a paragraph at the end and takes the first away',
        act: () => {
          const last = document.querySelector('article > p:last-of-type')
          last?.after(last.cloneNode(true))
          document.querySelector('article > p')?.remove()
        },
        marks: ['1,400', '1,400'],
      },
    ],
  },
  {
    name: '50,000 nodes',
    page: MANY_NODES,
    marks: ['2,500', '1,400'],
  },
  {
    name: '50,000 nodes, unwrapped',
    isLong: true,
    page: MANY_NODES,
    marks: ['2,500', '1,400'],
    steps: [
      {
        what: 'unwraps them all',
        act: () => {
          for (const element of document.querySelectorAll('article i'))
            element.replaceWith(...element.childNodes)
          document.querySelector('article')?.normalize()
          const [first] = document.querySelectorAll('article > p:nth-of-type(2)')
          first?.before(first.cloneNode(true))
        },
        marks: ['2,500', '2,500', '1,400'],
      },
    ],
  },
]
