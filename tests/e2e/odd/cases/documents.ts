import type { OddCase } from '../odd-case.ts'
import { article, html, ONE, p, SAYS, TWO } from '../words.ts'

const { '2,500': troops, '1,400': soldiers } = SAYS

const page = html(article(p(troops, soldiers)))
const marks = ['2,500', '1,400'] as const
const policy = (value: string) => ({ 'content-security-policy': value })
const xhtml = `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>The coalition in Iraq</title></head>
<body><main><article><h1>A quiet week</h1><p>${ONE}</p><p>${troops}</p><p>${soldiers}</p><p>${TWO}</p></article></main></body></html>`

/** Documents of every kind, and the policies that they may come with. */
export const DOCUMENTS: readonly OddCase[] = [
  { name: 'script-src none', page: { body: page, headers: policy("script-src 'none'") }, marks },
  {
    name: 'nothing allowed at all',
    page: { body: page, headers: policy("default-src 'none'; base-uri 'none'; form-action 'none'") },
    marks,
  },
  {
    name: 'Trusted Types required, with no policy allowed',
    page: {
      body: page,
      headers: policy("require-trusted-types-for 'script'; trusted-types 'none'"),
    },
    marks,
    steps: [
      {
        what: 'adds a paragraph by nodes',
        act: () => {
          const paragraph = document.createElement('p')
          paragraph.textContent = 'Some 2,500 US troops are stationed in Iraq.'
          document.querySelector('h1')?.after(paragraph)
        },
        marks: ['2,500', ...marks],
      },
    ],
  },
  {
    name: 'a sandboxed document',
    page: { body: page, headers: policy('sandbox') },
    marks,
    isScriptless: true,
  },
  {
    name: 'a sandboxed document with scripts',
    page: { body: page, headers: policy('sandbox allow-scripts') },
    marks,
  },
  {
    name: 'an isolated document with no referrer and no features',
    page: {
      body: page,
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'referrer-policy': 'no-referrer',
        'permissions-policy': 'fullscreen=(), clipboard-write=(), unload=()',
      },
    },
    marks,
  },
  {
    name: 'XHTML',
    page: { body: xhtml, headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' } },
    marks,
  },
  { name: 'a printed page', page: { body: page }, marks, isPrinted: true },
  { name: 'quirks mode', page: { body: page.replace('<!doctype html>', '') }, marks },
  {
    name: 'an old page of tables and font elements',
    page: {
      body: `<html><title>The coalition in Iraq</title><body bgcolor=white><table><tr><td width=90><font size=1><a href="/">Home</a><br><a href="/b">World</a></font>
<td><font size=4><b>A quiet week</b></font><p><font>${ONE} ${troops}<p>${soldiers} ${TWO}</font></table></body></html>`,
    },
    marks,
  },
  {
    name: 'another encoding than UTF-8',
    page: {
      body: page.replace('<meta charset="utf-8">', ''),
      headers: { 'content-type': 'text/html; charset=windows-1256' },
    },
    marks,
  },
  {
    name: 'plain text',
    page: {
      body: `The coalition in Iraq\n\n${ONE}\n\n${troops}\n\n${soldiers}\n`,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
    marks,
  },
]
