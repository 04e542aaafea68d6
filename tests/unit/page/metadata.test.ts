import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { type PageMetadata, readMetadata } from '../../../src/page/metadata.ts'

interface Case {
  what: string
  head?: string
  body?: string
  html?: string
  expected: Partial<PageMetadata>
}

const data = (json: string) => `<script type="application/ld+json">${json}</script>`

const cases: Case[] = [
  { what: 'nothing told', expected: { title: '', lang: null, published: null, url: null, host: null } },
  {
    what: 'title: what the publisher gives to others',
    head: '<title>A  headline\n - The Site</title><meta property="og:title" content="A headline">',
    expected: { title: 'A headline' },
  },
  {
    what: 'title: the document’s own',
    head: '<title>A  headline\n- The Site</title>',
    expected: { title: 'A headline - The Site' },
  },
  { what: 'language of the html element', html: 'lang="ar-IQ"', expected: { lang: 'ar-IQ' } },
  {
    what: 'language of a locale',
    head: '<meta property="og:locale" content="ar_AR">',
    expected: { lang: 'ar-AR' },
  },
  {
    what: 'language of a meta element',
    head: '<meta http-equiv="Content-Language" content="en, ar">',
    expected: { lang: 'en' },
  },
  { what: 'a language that is none', html: 'lang="{{ lang }}"', expected: { lang: null } },
  {
    what: 'canonical address, and host without www',
    head: '<link rel="canonical" href="https://www.Example.test/2024/01/26/x">',
    expected: { url: 'https://www.example.test/2024/01/26/x', host: 'example.test', published: '2024-01-26' },
  },
  { what: 'an address that is none', head: '<link rel="canonical" href="/x">', expected: { url: null } },
  {
    what: 'JSON-LD',
    head: data('{"@type":"NewsArticle","datePublished":"2024-01-26T01:00+03:00"}'),
    expected: { published: '2024-01-26' },
  },
  {
    what: 'JSON-LD: the article in a graph, before the page around it',
    head: data(
      '{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":["Article","Thing"],"datePublished":["2024-01-26"]}]}',
    ),
    expected: { published: '2024-01-26' },
  },
  {
    what: 'JSON-LD: not the articles of a list',
    head: data(
      '[{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2020-01-01"}]}]',
    ),
    expected: { published: null },
  },
  {
    what: 'JSON-LD: the main entity of a page',
    head: data('{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","datePublished":"2024-01-26"}}'),
    expected: { published: '2024-01-26' },
  },
  {
    what: 'JSON-LD with a raw line break and in a comment',
    head: data('<!-- {"@type":"NewsArticle","headline":"two\nlines","datePublished":"2024-01-26"} -->'),
    expected: { published: '2024-01-26' },
  },
  {
    what: 'JSON-LD that is broken does not hide what follows',
    head: `${data('{"@type":')}${data('{"@type":"LiveBlogPosting","datePublished":"2024-01-26"}')}`,
    expected: { published: '2024-01-26' },
  },
  {
    what: 'JSON-LD with a placeholder, then the meta element',
    head: `${data('{"@type":"NewsArticle","datePublished":"0001-01-01"}')}<meta property="article:published_time" content="2024-01-26">`,
    expected: { published: '2024-01-26' },
  },
  {
    what: 'the meta element before the microdata',
    head: '<meta name="article:published_time" content="2024-01-26T23:00:00-08:00">',
    body: '<meta itemprop="datePublished" content="2024-01-27">',
    expected: { published: '2024-01-26' },
  },
  {
    what: 'microdata before the time element',
    body: '<article><time datetime="2024-01-01">1 Jan</time><span itemprop="datePublished" content="2024-01-26">x</span></article>',
    expected: { published: '2024-01-26' },
  },
  {
    what: 'the time element before other metas',
    head: '<meta name="parsely-pub-date" content="2024-01-01">',
    body: '<article><header><time datetime="2024-01-26T10:00Z">x</time></header></article>',
    expected: { published: '2024-01-26' },
  },
  {
    what: 'not the time of a teaser outside the article',
    body: '<div><time datetime="2024-01-26">x</time></div>',
    expected: { published: null },
  },
  {
    what: 'analytics',
    head: '<meta name="sailthru.date" content="2024-01-26 10:00">',
    expected: { published: '2024-01-26' },
  },
  {
    what: 'Dublin Core',
    head: '<meta name="DC.date.issued" content="2024-01-26">',
    expected: { published: '2024-01-26' },
  },
  {
    what: 'the address at last',
    head: '<meta property="og:url" content="https://example.test/a/2024-01-26-b"><meta name="date" content="soon">',
    expected: { published: '2024-01-26' },
  },
]

describe('what a page says about itself', () => {
  test.each(cases)('$what', ({ head = '', body = '', html = '', expected }) => {
    const { document } = parseHTML(
      `<!doctype html><html ${html}><head>${head}</head><body>${body}</body></html>`,
    )
    expect(readMetadata(document as unknown as Document)).toMatchObject(expected)
  })
})
