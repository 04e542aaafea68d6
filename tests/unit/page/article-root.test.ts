import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { articleRoot } from '../../../src/page/article-root.ts'

const text = (sentences: number) =>
  'This sentence is a part of the article that stands here. '.repeat(sentences)
const p = (sentences: number) => `<p>${text(sentences)}</p>`
const teaser =
  '<article class="card"><a href="/x"><h3>A headline elsewhere</h3></a><p>And a summary of it.</p></article>'

/** The element expected carries `id="here"`; without one it is the body. */
const cases: [what: string, body: string][] = [
  ['an article', `<nav>${p(9)}</nav><article id="here">${p(5)}</article>`],
  ['the article among teasers', `<article id="here">${p(9)}</article>${teaser.repeat(30)}`],
  [
    'the article among teasers, in one more article',
    `<article id="here">${p(9)}${teaser.repeat(5)}</article>`,
  ],
  [
    'a live blog’s posts together',
    `<div><div id="here">${`<article>${p(2)}</article>`.repeat(8)}</div>${teaser}</div>`,
  ],
  ['teasers are not believed', `${teaser.repeat(6)}<div><section id="here">${p(6)}${p(6)}</section></div>`],
  ['marked body without article', `<div>${p(3)}</div><div id="here" itemprop="articleBody">${p(5)}</div>`],
  [
    'marked body inside an article with headline and standfirst',
    `<article id="here"><h1>Headline</h1>${p(1)}<div itemprop="articleBody">${p(8)}</div></article>`,
  ],
  [
    'marked body inside an article with much else',
    `<article>${p(8)}<div id="here" itemprop="articleBody">${p(8)}</div></article>`,
  ],
  ['main', `<div>${p(1)}</div><main id="here"><div>${p(5)}</div><div>${p(4)}</div></main>`],
  ['main by role', `<div role="main" id="here">${p(5)}${p(4)}</div>`],
  [
    'a common name',
    `<div>${p(2)}</div><div id="x"><div class="td-post-content tagdiv-type" id="here">${p(2)}</div></div><div>${p(1)}</div>`,
  ],
  ['by density', `<div><div>${p(1)}</div><div id="here"><div>${p(3)}</div><div>${p(3)}</div></div></div>`],
  [
    'comments weigh nothing',
    `<div><section class="comments-section">${p(30)}</section><div id="here"><div>${p(2)}</div><div>${p(2)}</div></div></div>`,
  ],
  [
    'links weigh nothing',
    `<div>${'<p><a href="/x">A long headline of another article, elsewhere</a></p>'.repeat(30)}</div><div id="here">${p(1)}${p(1)}</div>`,
  ],
  ['one paragraph: what holds it', `<div><div id="here"><p>${text(4)}</p></div></div>`],
  ['text in the body', text(4)],
  ['an empty page', ''],
]

describe('the element that holds the article', () => {
  test.each(cases)('%s', (_what, body) => {
    const document = parseHTML(`<!doctype html><html><body>${body}</body></html>`)
      .document as unknown as Document
    const expected = document.getElementById('here') ?? document.body
    expect(articleRoot(document)).toBe(expected)
  })
})
