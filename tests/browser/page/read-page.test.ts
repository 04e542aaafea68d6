import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/page/read-page.ts'
import { createTextMap } from '../../../src/page/text-map.ts'
import { openPage, structures, textsOf } from './open-page.ts'

const plain = (text: string) => text.replace(/[\t\n\f\r ]+/g, ' ')

describe.each(structures)('$name', ({ html, text }) => {
  test('gives its article, line by line', async () => {
    const { document } = await openPage(html)
    expect(readPage(document).text).toBe(text)
  })

  test('every block stands on the text that it gives', async () => {
    const window = await openPage(html)
    const page = readPage(window.document)
    const map = createTextMap(page, window)
    expect(page.blocks.length).toBe(page.text.split('\n').length)
    for (const block of page.blocks) {
      const found = textsOf(window, map.rangesOf(block)).map(plain).join('')
      expect(found).toBe(page.text.slice(block.start, block.end))
      expect(block.element.textContent).toContain(textsOf(window, map.rangesOf(block))[0])
    }
  })

  test('every character has a place on the page, and the place leads back', async () => {
    const window = await openPage(html)
    const page = readPage(window.document)
    const map = createTextMap(page, window)
    for (let start = 0; start < page.text.length; start++) {
      const ranges = map.rangesOf({ start, end: start + 1 })
      if (page.text[start] === '\n') {
        expect(ranges).toEqual([])
        continue
      }
      const [range] = ranges as [StaticRange]
      expect(ranges).toHaveLength(1)
      expect(plain(textsOf(window, [range])[0] as string)).toBe(page.text[start])
      expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(start)
    }
  })
})

describe('spans on the page', () => {
  const html =
    '<title>t</title><h1>A headline of some length</h1><p>one <b>tw</b>o <button>x</button>three</p><p>four</p>'

  test.each([
    ['split by markup', 'two', ['two']],
    ['over something that is not read', 'two three', ['two ', 'three']],
    ['over the end of a block', 'three\nfour', ['three']],
    ['from between blocks', '\nfour', []],
    ['empty', '', []],
  ])('%s', async (_what, words, expected) => {
    const window = await openPage(html)
    const page = readPage(window.document)
    const start = page.text.indexOf(words)
    const ranges = createTextMap(page, window).rangesOf({ start, end: start + words.length })
    expect(textsOf(window, ranges)).toEqual(expected)
  })

  test('nodes that were not read have no offset', async () => {
    const window = await openPage(html)
    const map = createTextMap(readPage(window.document), window)
    const button = window.document.querySelector('button') as Element
    expect(map.offsetOf(button.firstChild as Node, 0)).toBeNull()
    expect(map.offsetOf(button, 0)).toBeNull()
  })

  test('blocks know whether they are headings, and their language', async () => {
    const { document } = await openPage(
      '<html lang="en"><h1>A headline of some length</h1><p lang="ar">نص</p><div role="heading">Part</div>',
    )
    expect(readPage(document).blocks.map(({ heading, lang }) => [heading, lang])).toEqual([
      [true, 'en'],
      [false, 'ar'],
      [true, 'en'],
    ])
  })
})
