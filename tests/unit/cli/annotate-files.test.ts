import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from './streams.ts'

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <title>Troops | Paper</title>
    <meta charset="utf-8">
    <meta property="article:published_time" content="2024-01-26T09:30:00+03:00">
  </head>
  <body>
    <nav><a href="/">2,500 troops</a></nav>
    <article>
      <h1>How many <em>are</em> there?</h1>
      <p>There are <b>2,500</b>
         troops in Iraq, the ministry said on Thursday, and it did not say more than that.</p>
      <p>The rest of the article is about something else entirely, at some length, as articles are.</p>
    </article>
  </body>
</html>`

/** Tags that HTML lets one leave out are left out. */
const ARABIC = '<!doctype html><html lang="ar"><meta charset="windows-1256"><title>x</title><article><p>'

describe('annotate FILE', () => {
  let folder = ''
  const path = (name: string) => join(folder, name)

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'annotate-'))
    await writeFile(path('page.html'), PAGE)
    await writeFile(path('plain.txt'), '\uFEFFThere are 2,500 troops.\r\n2,500 troops.')
    await writeFile(path('latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]))
    // "العراق" in the encoding that older Arabic sites still use.
    await writeFile(
      path('old.html'),
      Buffer.concat([
        Buffer.from(ARABIC),
        Buffer.from([0xc7, 0xe1, 0xda, 0xd1, 0xc7, 0xde]),
        Buffer.from('</p></article>'),
      ]),
    )
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('reads text, language and day from a page, and leaves out what is not the article', async () => {
    const { exitCode, objects } = await runCommand(['--json', path('page.html')])
    expect(exitCode).toBe(0)
    const [{ text, mentions, ...rest }] = objects
    expect(rest).toEqual({
      id: path('page.html'),
      file: path('page.html'),
      lang: 'en',
      published: '2024-01-26',
    })
    expect(text).toMatch(/^How many are there\?\n/)
    expect(mentions).toHaveLength(1)
    expect(text.slice(mentions[0].start, mentions[0].end)).toBe('2,500 troops')
  })

  test('lets the options outdo the page', async () => {
    const { objects } = await runCommand([
      '--json',
      '--lang',
      'ar',
      '--published',
      '2025-01-01',
      path('page.html'),
    ])
    expect(objects).toMatchObject([{ lang: 'ar', published: '2025-01-01' }])
  })

  test('counts in a plain text as it is given, byte order mark and line ends included', async () => {
    const { objects } = await runCommand(['--json', path('plain.txt')])
    expect(objects[0]).not.toHaveProperty('text')
    expect(objects[0].mentions.map(({ start }: { start: number }) => start)).toEqual([11, 26])
  })

  test('reads a page in the encoding that it declares', async () => {
    const { objects } = await runCommand(['--json', path('old.html')])
    expect(objects[0].text).toBe('x\nالعراق')
  })

  test('reports what cannot be read and goes on', async () => {
    const files = [path('none.txt'), folder, path('latin.txt'), path('plain.txt')]
    const { exitCode, stderr, objects } = await runCommand(['--json', ...files])
    expect(exitCode).toBe(1)
    expect(objects.map(({ file }) => file)).toEqual([path('plain.txt')])
    expect(stderr.trimEnd().split('\n')).toEqual([
      `annotate: ${path('none.txt')}: no such file`,
      `annotate: ${folder}: is a directory`,
      `annotate: ${path('latin.txt')}: not text in UTF-8`,
    ])
  })

  test('reads plain text from standard input', async () => {
    const { objects } = await runCommand(['--json'], 'Some 2,500 troops.')
    expect(objects).toMatchObject([{ file: '-', mentions: [{ start: 5, end: 17 }] }])
    expect(objects[0]).not.toHaveProperty('text')
  })

  test('knows a page on standard input by its beginning', async () => {
    const { objects } = await runCommand(['--json'], PAGE)
    expect(objects).toMatchObject([
      { file: '-', lang: 'en', text: expect.stringContaining('2,500 troops in Iraq') },
    ])
  })
})
