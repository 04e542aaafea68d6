import { describe, expect, test, vi } from 'vitest'
import { scrollTo } from '../../../src/page/scroll-to.ts'
import { openPage } from './open-page.ts'

const spacer = (height: number) => `<div style="height: ${height}px"></div>`
const target = '<p id="target" style="margin: 0">target</p>'

async function scrolled(html: string) {
  const window = await openPage(html)
  const element = window.document.querySelector('#target') as Element
  const before = { focus: window.document.activeElement, top: element.getBoundingClientRect().top }
  scrollTo(window, { element, box: element.getBoundingClientRect() })
  return { window, element, before }
}

describe('bringing a place into view', () => {
  test('from far below to the middle of the page, without focus', async () => {
    const { window, element, before } = await scrolled(spacer(3000) + target + spacer(3000))
    await vi.waitFor(() => expect(Math.abs(element.getBoundingClientRect().top - 300)).toBeLessThan(30))
    expect(window.document.activeElement).toBe(before.focus)
  })

  test('as far as the page goes', async () => {
    const { window, element } = await scrolled(spacer(3000) + target)
    await vi.waitFor(() => expect(element.getBoundingClientRect().bottom).toBeLessThanOrEqual(600))
    expect(window.scrollY).toBeGreaterThan(2000)
  })

  test('not at all when it is well in view', async () => {
    const { window } = await scrolled(spacer(200) + target + spacer(3000))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(window.scrollY).toBe(0)
  })

  test('in a box that scrolls inside the page', async () => {
    const inner = `<div style="height: 300px; overflow: auto">${spacer(2000)}${target}${spacer(2000)}</div>`
    const { element } = await scrolled(spacer(2000) + inner + spacer(2000))
    const box = element.closest('[style*="overflow"]') as Element
    await vi.waitFor(() => {
      const { top } = element.getBoundingClientRect()
      expect(Math.abs(top - 300)).toBeLessThan(160)
      expect(Math.abs(top - box.getBoundingClientRect().top - 150)).toBeLessThan(40)
    })
  })
})
