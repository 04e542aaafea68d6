import { describe, expect, test } from 'vitest'
import { byBlock } from '../../../src/page/finding.ts'
import { hitTest, type Point } from '../../../src/page/hit-test.ts'
import { MarkedBlocks } from '../../../src/page/marked-blocks.ts'
import { readPage } from '../../../src/page/read-page.ts'
import { createTextMap } from '../../../src/page/text-map.ts'
import { boxesOf, findWords, middleOf, openPage, type PageWindow } from './open-page.ts'

async function hitOn(window: PageWindow, point: Point, ...words: string[]) {
  const page = readPage(window.document)
  const map = createTextMap(page, window)
  const lists = byBlock(findWords(...words)(page), page.blocks)
  const { marks } = await new MarkedBlocks(window).marksOf(page.blocks, lists)
  return hitTest(window.document, { point, marks, map })
}

const pages = [
  {
    direction: 'left to right',
    html: '<p style="font: 24px sans-serif">Before the word target, and after it.</p>',
    word: 'target',
    other: 'Before',
  },
  {
    direction: 'right to left',
    html: '<html dir="rtl" lang="ar"><p style="font: 24px sans-serif">قبل كلمة انسحاب وبعدها كلام.</p>',
    word: 'انسحاب',
    other: 'قبل',
  },
  {
    direction: 'right to left inside left to right',
    html: '<p style="font: 24px sans-serif">An <b>English</b> line with <bdi lang="ar">كلمة انسحاب هنا</bdi> inside it.</p>',
    word: 'انسحاب',
    other: 'هنا',
  },
  {
    direction: 'left to right inside right to left',
    html: '<html dir="rtl"><p style="font: 24px sans-serif">سطر عربي فيه <span dir="ltr">the word target here</span> بالإنكليزية.</p>',
    word: 'target',
    other: 'here',
  },
]

describe.each(pages)('$direction', ({ html, word, other }) => {
  test('every letter of the mark is hit, on both of its halves', async () => {
    const window = await openPage(html)
    for (const box of boxesOf(window, word)) {
      for (const part of [0.2, 0.8]) {
        const point = { x: box.x + box.width * part, y: box.y + box.height / 2 }
        expect((await hitOn(window, point, word))?.mark.mentions[0]?.quote).toBe(word)
      }
    }
  })

  test('no other word is', async () => {
    const window = await openPage(html)
    for (const box of boxesOf(window, other)) expect(await hitOn(window, middleOf(box), word)).toBeNull()
  })
})

describe('points that are near a mark, but not on it', () => {
  test('beside the end of its line, above and below', async () => {
    const window = await openPage('<p style="font: 24px sans-serif; margin: 60px">ends on target</p>')
    const [box] = boxesOf(window, 'target').slice(-1) as [DOMRect]
    const { x, y } = middleOf(box)
    for (const point of [
      { x: box.right + 40, y },
      { x, y: box.top - 20 },
      { x, y: box.bottom + 20 },
    ]) {
      expect(await hitOn(window, point, 'target')).toBeNull()
    }
  })

  test('behind something that covers it', async () => {
    const window = await openPage(
      '<p>target</p><div style="position: fixed; inset: 0; background: #fff">over</div>',
    )
    expect(await hitOn(window, middleOf(boxesOf(window, 'target')[0] as DOMRect), 'target')).toBeNull()
  })

  test('outside the page', async () => {
    const window = await openPage('<p>target</p>')
    expect(await hitOn(window, { x: -10, y: 5000 }, 'target')).toBeNull()
  })
})

test('of two marks without anything between, each is hit on its own letters', async () => {
  const window = await openPage('<p style="font: 24px monospace">onetwo</p>')
  const boxes = boxesOf(window, 'onetwo')
  const hits = await Promise.all(boxes.map((box) => hitOn(window, middleOf(box), 'one', 'two')))
  const quotes = hits.map((hit) => hit?.mark.mentions[0]?.quote)
  expect(quotes).toEqual(['one', 'one', 'one', 'two', 'two', 'two'])
})

test('tells the line of a mark that breaks over two', async () => {
  const window = await openPage('<p style="font: 24px monospace; width: 6em">alpha beta gamma delta</p>')
  const words = 'alpha beta gamma delta'
  const boxes = boxesOf(window, words)
  const ends = [boxes[0], boxes.at(-1)] as DOMRect[]
  const hits = await Promise.all(ends.map((box) => hitOn(window, middleOf(box), words)))
  const lines = hits.map((hit) => hit?.line)
  expect(lines[0]).toBe(0)
  expect(lines[1]).toBeGreaterThan(0)
})
