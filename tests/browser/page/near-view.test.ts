import { describe, expect, test, vi } from 'vitest'
import { paintNearView } from '../../../src/page/near-view.ts'
import { createPainter, type Painted } from '../../../src/page/painter.ts'
import { openPage, type PageWindow, painted } from './open-page.ts'

const LINES = 1500
const STEP = 40

async function openLong(count = LINES) {
  const lines = Array.from({ length: LINES }, (_, i) => `<p>word ${i}</p>`)
  const window = await openPage(`<style>p { height: ${STEP}px; margin: 0 }</style>${lines.join('')}`)
  const marks = [...window.document.querySelectorAll('p')].slice(0, count).map(markOn)
  const painter = paintNearView(createPainter(window), window)
  const numbers = () => painted(window).map((text) => Number(text.replace(/\D/g, '')))
  const paintAll = (styles: Record<number, Painted['style']> = {}) =>
    painter.paint(marks.map((ranges, i) => ({ ranges, style: styles[i] ?? 'mark' })))
  return { window, painter, marks, numbers, paintAll }
}

function markOn(paragraph: Element): StaticRange[] {
  const node = paragraph.firstChild as Text
  const { StaticRange } = node.ownerDocument.defaultView as PageWindow
  return [
    new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length }),
  ]
}

describe('a page of very many marks', () => {
  test('is painted where the reader is, and some way around', async () => {
    const { window, numbers, paintAll } = await openLong()
    paintAll()
    await vi.waitFor(() => expect(numbers()).toContain(0))
    const inView = window.innerHeight / STEP
    expect(numbers()).toContain(Math.floor(2 * inView))
    expect(numbers().length).toBeLessThan(5 * inView)

    window.scrollTo(0, 1000 * STEP)
    await vi.waitFor(() => expect(numbers()).toContain(1000))
    expect(numbers()).toContain(Math.floor(1000 - inView))
    expect(numbers()).not.toContain(0)
  })

  test('is painted whole for print', async () => {
    const { window, numbers, paintAll } = await openLong()
    paintAll()
    await vi.waitFor(() => expect(numbers().length).toBeGreaterThan(0))
    const before = numbers().length
    window.dispatchEvent(new window.Event('beforeprint'))
    expect(numbers()).toHaveLength(LINES)
    window.dispatchEvent(new window.Event('afterprint'))
    expect(numbers()).toHaveLength(before)
  })

  test('shows the current mark wherever it is', async () => {
    const { window, paintAll } = await openLong()
    paintAll({ 1400: 'current' })
    expect(painted(window, 'hashiya-current')).toEqual(['word 1400'])
  })

  test('forgets what is no longer marked, and takes up what is new', async () => {
    const { marks, painter, numbers, paintAll } = await openLong()
    paintAll()
    await vi.waitFor(() => expect(numbers()).toContain(3))
    painter.paint(marks.filter((_, i) => i !== 3).map((ranges) => ({ ranges, style: 'mark' })))
    expect(numbers()).not.toContain(3)
    expect(numbers()).toContain(4)
    paintAll()
    await vi.waitFor(() => expect(numbers()).toContain(3))
  })

  test('is left as it was found', async () => {
    const { window, painter, numbers, paintAll } = await openLong()
    paintAll()
    await vi.waitFor(() => expect(numbers().length).toBeGreaterThan(0))
    painter.dispose()
    window.scrollTo(0, 1000 * STEP)
    window.dispatchEvent(new window.Event('beforeprint'))
    await new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)))
    expect(window.CSS.highlights.size).toBe(0)
  })
})

test('a page of fewer marks is painted whole, at once', async () => {
  const { numbers, paintAll } = await openLong(900)
  paintAll()
  expect(numbers()).toHaveLength(900)
})

test('a mark right under a shadow root is painted where its host is', async () => {
  const { window, marks, painter } = await openLong()
  const root = (window.document.querySelector('p') as Element).attachShadow({ mode: 'open' })
  root.append('shadowed')
  const shadowed = new window.StaticRange({
    startContainer: root.firstChild as Text,
    startOffset: 0,
    endContainer: root.firstChild as Text,
    endOffset: 8,
  })
  painter.paint([[shadowed], ...marks.slice(1)].map((ranges) => ({ ranges, style: 'mark' })))
  await vi.waitFor(() => expect(painted(window)).toContain('shadowed'))
})

test('a mark in what has no box of its own is painted', async () => {
  const { window, painter, marks } = await openLong()
  const last = window.document.querySelector('p:last-of-type') as HTMLElement
  last.style.display = 'contents'
  painter.paint(marks.map((ranges) => ({ ranges, style: 'mark' })))
  await vi.waitFor(() => expect(painted(window)).toContain(`word ${LINES - 1}`))
})
