import { describe, expect, test } from 'vitest'
import { articleRoot, placeOfArticle } from '../../../src/page/article-root.ts'
import { parentOf } from '../../../src/page/flat-tree.ts'
import { gateOpens } from '../../../src/page/gate.ts'
import { readMetadata } from '../../../src/page/metadata.ts'
import { readPage, readPageInSlices } from '../../../src/page/read-page.ts'
import { createBreath } from '../../../src/page/slices.ts'
import { openPage } from './open-page.ts'

const nested = (depth: number, inner: string) => {
  const page = new DOMParser().parseFromString('<body></body>', 'text/html')
  let at: Element = page.body
  for (let level = 0; level < depth; level++) at = at.appendChild(page.createElement('div'))
  at.textContent = inner
  return page
}

describe('pages that nobody wrote for reading', () => {
  test('nested deeper than the stack is', () => {
    const page = nested(
      20_000,
      'At the bottom stands a line of text that is long enough to be an article by itself.',
    )
    expect(readPage(page).text).toMatch(/^At the bottom/)
  })

  test.each([
    ['no body', () => new DOMParser().parseFromString('<frameset></frameset>', 'text/html')],
    [
      'an image',
      () =>
        new DOMParser().parseFromString(
          '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>',
          'image/svg+xml',
        ),
    ],
    ['data', () => new DOMParser().parseFromString('<list><item>text</item></list>', 'application/xml')],
    ['nothing', () => document.implementation.createHTMLDocument()],
  ])('%s', (_what, make) => {
    const page = make()
    expect(articleRoot(page)).toBeInstanceOf(Element)
    expect(() => readPage(page)).not.toThrow()
    expect(() => readMetadata(page)).not.toThrow()
    expect(gateOpens({ document: page, stems: { groups: [['absent']] } })).toBe(false)
  })

  test('a form whose fields are named as properties of elements', async () => {
    const fields = [
      'id',
      'name',
      'title',
      'lang',
      'className',
      'length',
      'text',
      'style',
      'attributes',
      'parentElement',
      'parentNode',
      'nextSibling',
      'shadowRoot',
      'assignedSlot',
    ]
    const inputs = fields.map((name) => `<input name="${name}">`).join('')
    const { document } = await openPage(
      `<form class="x">${inputs}<h1>A headline in a form</h1><p>Its text is here to be read.</p></form>`,
    )
    expect(readPage(document).text).toBe('A headline in a form\nIts text is here to be read.')
    expect(parentOf(document.querySelector('form') as Element)).toBe(document.body)
  })

  test('a document whose properties are hidden by names of elements', async () => {
    const { document } = await openPage(
      '<img name="title"><img name="head"><form name="lang"></form><p>A line of text that is long enough.</p>',
    )
    expect(readPage(document).text).toBe('A line of text that is long enough.')
    expect(readMetadata(document).title).toBe('')
    expect(gateOpens({ document, stems: { groups: [['long']] } })).toBe(true)
  })
})

describe('reading in slices', () => {
  const html = `<main><h1>A long page</h1>${'<p>A paragraph of <b>some</b> length.</p>'.repeat(3000)}</main>`

  test('gives what reading at once gives, and lets the page have its turn', async () => {
    const window = await openPage(html)
    const place = placeOfArticle(window.document)
    const breathe = createBreath(window)
    let breaths = 0
    const counted = () => {
      const breath = breathe()
      if (breath) breaths++
      return breath
    }
    const page = await readPageInSlices({ ...place, breathe: counted })
    expect(page.text).toBe(readPage(window.document, place).text)
    expect(page.blocks).toHaveLength(3001)
    expect(breaths).toBeGreaterThan(0)
  })

  test('ends when the page goes away under it', async () => {
    const window = await openPage(html)
    const place = placeOfArticle(window.document)
    const breathe = async () => place.root.replaceChildren()
    const page = await readPageInSlices({ ...place, breathe })
    expect(page.blocks.length).toBeLessThan(3001)
  })

  test('works without scheduler.yield', async () => {
    const { performance, MessageChannel } = window
    const breathe = createBreath({ performance, MessageChannel } as Window & typeof globalThis)
    const until = performance.now() + 10
    while (performance.now() < until);
    await expect(breathe()).resolves.toBeUndefined()
    expect(breathe()).toBeUndefined()
  })
})
