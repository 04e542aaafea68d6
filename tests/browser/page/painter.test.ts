import { describe, expect, test } from 'vitest'
import { createPainter } from '../../../src/page/painter.ts'
import { openPage, type PageWindow, painted } from './open-page.ts'

const html = '<p>one two three</p>'

function rangeOf(window: PageWindow, words: string): StaticRange {
  const node = window.document.querySelector('p')?.firstChild as Text
  const at = node.data.indexOf(words)
  return new window.StaticRange({
    startContainer: node,
    startOffset: at,
    endContainer: node,
    endOffset: at + words.length,
  })
}

describe('the painter', () => {
  test('paints each style under one name, with static ranges, the current mark above', async () => {
    const window = await openPage(html)
    const painter = createPainter(window)
    painter.paint([
      { ranges: [rangeOf(window, 'one'), rangeOf(window, 'two')], style: 'mark' },
      { ranges: [rangeOf(window, 'three')], style: 'current' },
    ])
    expect(painted(window)).toEqual(['one', 'two'])
    expect(painted(window, 'hashiya-current')).toEqual(['three'])
    const [mark, current] = ['hashiya-mark', 'hashiya-current'].map((name) => window.CSS.highlights.get(name))
    expect([...(mark as Set<AbstractRange>)].every((range) => range instanceof window.StaticRange)).toBe(true)
    expect(current?.priority).toBeGreaterThan(mark?.priority as number)
  })

  test('replaces what it painted, and takes it away without touching other names', async () => {
    const window = await openPage(html)
    const foreign = new window.Highlight()
    window.CSS.highlights.set('search', foreign)
    const painter = createPainter(window)
    painter.paint([{ ranges: [rangeOf(window, 'one')], style: 'current' }])
    painter.paint([{ ranges: [rangeOf(window, 'two')], style: 'mark' }])
    expect([...window.CSS.highlights.keys()].sort()).toEqual(['hashiya-mark', 'search'])
    painter.clear()
    expect([...window.CSS.highlights.keys()]).toEqual(['search'])
    expect(window.CSS.highlights.get('search')).toBe(foreign)
  })

  test('takes away what a painter has left that was ended in mid-life', async () => {
    const window = await openPage(html)
    createPainter(window).paint([
      { ranges: [rangeOf(window, 'one')], style: 'mark' },
      { ranges: [rangeOf(window, 'two')], style: 'current' },
    ])
    createPainter(window)
    expect([...window.CSS.highlights.keys()]).toEqual([])
  })

  test('never goes through a highlight, which Firefox lets no content script do', async () => {
    const window = await openPage(html)
    const painter = createPainter(window)
    const [one, two, three] = ['one', 'two', 'three'].map((words) => rangeOf(window, words)) as [
      StaticRange,
      StaticRange,
      StaticRange,
    ]
    painter.paint([{ ranges: [one, two], style: 'mark' }])
    const proto = window.Highlight.prototype
    const ways = Object.getOwnPropertyDescriptors(proto)
    const refuse = () => {
      throw new Error('Xray wrapping of iterators not supported')
    }
    for (const way of [Symbol.iterator, 'values', 'keys', 'entries', 'forEach'])
      Object.defineProperty(proto, way, { value: refuse, configurable: true })
    painter.paint([
      { ranges: [two, three], style: 'mark' },
      { ranges: [one], style: 'current' },
    ])
    painter.wear('wash')
    painter.paint([{ ranges: [two], style: 'mark' }])
    Object.defineProperties(proto, ways)
    expect(painted(window, 'hashiya-wash')).toEqual(['two'])
    expect(painted(window, 'hashiya-current')).toEqual([])
  })

  test('paints again after the page emptied the registry', async () => {
    const window = await openPage(html)
    const painter = createPainter(window)
    painter.paint([{ ranges: [rangeOf(window, 'two')], style: 'mark' }])
    window.CSS.highlights.clear()
    painter.restore()
    expect(painted(window)).toEqual(['two'])
  })

  test('changes its look at once, under one name at a time', async () => {
    const window = await openPage(html)
    const painter = createPainter(window)
    painter.paint([
      { ranges: [rangeOf(window, 'one')], style: 'mark' },
      { ranges: [rangeOf(window, 'three')], style: 'current' },
    ])
    for (const [look, name] of [
      ['wash', 'hashiya-wash'],
      ['underline', 'hashiya-underline'],
      ['dotted', 'hashiya-mark'],
    ] as const) {
      painter.wear(look)
      expect([...window.CSS.highlights.keys()].sort()).toEqual(['hashiya-current', name].sort())
      expect(painted(window, name)).toEqual(['one'])
    }
    painter.clear()
    painter.wear('wash')
    expect(window.CSS.highlights.size).toBe(0)
  })

  test('restores nothing once it is disposed of', async () => {
    const window = await openPage(html)
    const painter = createPainter(window)
    painter.paint([{ ranges: [rangeOf(window, 'two')], style: 'mark' }])
    painter.dispose()
    painter.restore()
    painter.paint([{ ranges: [rangeOf(window, 'two')], style: 'mark' }])
    expect(window.CSS.highlights.size).toBe(0)
  })

  test('does nothing in a browser without highlights', () => {
    const painter = createPainter({ CSS: {} } as PageWindow)
    painter.paint([])
    painter.restore()
    painter.dispose()
    expect(painter).toBeDefined()
  })
})

describe('the colours of marks', () => {
  const backgrounds = {
    white: [255, 255, 255],
    paper: [245, 245, 240],
    black: [0, 0, 0],
    slate: [34, 34, 34],
  }

  test.each(['hashiya-mark', 'hashiya-underline', 'hashiya-wash', 'hashiya-current'])(
    '%s: a line of 3:1 and more on light pages and dark ones',
    async (name) => {
      const window = await openPage(html)
      const style = window.getComputedStyle(
        window.document.querySelector('p') as Element,
        `::highlight(${name})`,
      )
      expect(style.textDecorationLine).toBe('underline')
      const line = numbers(style.textDecorationColor)
      const tint = numbers(style.backgroundColor)
      for (const [what, page] of Object.entries(backgrounds)) {
        const behind = page.map((value, index) => value + ((tint[index] as number) - value) * (tint[3] ?? 1))
        expect(contrast(line, behind), what).toBeGreaterThanOrEqual(3)
      }
    },
  )

  test('the page’s text stays readable on the tint', async () => {
    const window = await openPage(html)
    const style = window.getComputedStyle(
      window.document.querySelector('p') as Element,
      '::highlight(hashiya-current)',
    )
    const tint = numbers(style.backgroundColor)
    for (const [page, text] of [
      [backgrounds.white, [89, 89, 89]],
      [backgrounds.slate, [200, 200, 200]],
    ] as const) {
      const behind = page.map((value, index) => value + ((tint[index] as number) - value) * (tint[3] ?? 1))
      expect(contrast([...text], behind)).toBeGreaterThanOrEqual(4.5)
    }
  })
})

const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)

function contrast(one: number[], other: number[]): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(color: number[]): number {
  const [red, green, blue] = color.slice(0, 3).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
