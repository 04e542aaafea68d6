import { afterEach, describe, expect, test } from 'vitest'
import type { Mark } from '../../../src/page/mark.ts'
import { nearestOf } from '../../../src/page/nearest.ts'

/** A page of `count` paragraphs, each 300 pixels high and each a mark. */
function openMarks(count: number): Mark[] {
  document.body.style.margin = '0'
  return Array.from({ length: count }, (_, place) => {
    const paragraph = document.createElement('p')
    paragraph.style.cssText = 'margin: 0; height: 300px'
    paragraph.textContent = `mark ${place}`
    document.body.append(paragraph)
    const node = paragraph.firstChild as Text
    const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length }
    return {
      id: `m${place}`,
      span: { start: 0, end: 1 },
      mentions: [],
      contents: [],
      ranges: [new StaticRange(range)],
    }
  })
}

afterEach(() => {
  document.body.replaceChildren()
  window.scrollTo(0, 0)
})

const at = (marks: Mark[], current?: Mark) => nearestOf(marks, { window, current })?.id ?? null

describe('the mark that the reader is at', () => {
  test('is none where there are none', () => {
    expect(at([])).toBeNull()
  })

  test('is the first at the page’s head, the last at its foot, and every one on the way', () => {
    const marks = openMarks(12)
    const end = document.documentElement.scrollHeight - window.innerHeight
    const met: (string | null)[] = []
    for (let y = 0; y <= end; y += 10) {
      window.scrollTo(0, y)
      const now = at(marks)
      if (met.at(-1) !== now) met.push(now)
    }
    window.scrollTo(0, end)
    expect(at(marks)).toBe('m11')
    expect(met).toEqual(marks.map(({ id }) => id))
  })

  test('is the one gone to, as long as it is in view', () => {
    const marks = openMarks(12)
    expect(at(marks, marks[1])).toBe('m1')
    window.scrollTo(0, 2000)
    expect(at(marks, marks[1])).not.toBe('m1')
  })

  test('is the nearest where none is in view', () => {
    const marks = openMarks(12)
    window.scrollTo(0, document.documentElement.scrollHeight)
    expect(at(marks.slice(0, 2))).toBe('m1')
  })
})
