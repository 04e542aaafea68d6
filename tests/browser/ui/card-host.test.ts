import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { cards } from '../../gallery/fixtures.ts'
import { focused, inside, makeHost, placed } from './card-harness.ts'

function button(text = 'a passage'): HTMLButtonElement {
  const element = document.createElement('button')
  element.textContent = text
  document.body.append(element)
  return element
}

describe('the page', () => {
  test('gets one bare element at the first opening and keeps nothing after closing', () => {
    const before = document.documentElement.outerHTML
    const { host, open } = makeHost()
    expect(document.documentElement.outerHTML).toBe(before)
    expect(host.isOpen).toBe(false)
    open()
    expect(host.isOpen).toBe(true)
    expect(host.element?.parentElement).toBe(document.documentElement)
    expect(host.element?.outerHTML).toBe('<div popover="manual"></div>')
    expect(host.element?.shadowRoot).toBeNull()
    expect(host.element?.matches(':popover-open')).toBe(true)
    host.close()
    expect(document.documentElement.outerHTML).toBe(before)
    expect(host.element).toBeNull()
  })

  test('sees nothing of a card that is only prepared, before or after which one opens as ever', async () => {
    const seen: MutationRecord[] = []
    const observer = new MutationObserver((records) => seen.push(...records))
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    const before = document.documentElement.outerHTML
    const { host, open } = makeHost()
    const models = cards['figure differs']?.('en') ?? []
    Array.from(host.prepare(models))
    expect(host.isOpen).toBe(false)
    expect(host.element).toBeNull()
    open()
    const card = await placed()
    Array.from(host.prepare(models))
    expect(card.isConnected).toBe(true)
    host.close()
    observer.disconnect()
    expect(document.documentElement.outerHTML).toBe(before)
    expect(seen.filter(({ target }) => target !== document.documentElement)).toEqual([])
  })

  test('does not move', async () => {
    document.body.style.minHeight = '3000px'
    const passage = button()
    const before = JSON.stringify([passage.getBoundingClientRect(), document.documentElement.scrollHeight])
    makeHost().open({ focus: true })
    await placed()
    expect(JSON.stringify([passage.getBoundingClientRect(), document.documentElement.scrollHeight])).toBe(
      before,
    )
  })

  test('that styles every element does not reach the card', async () => {
    const style = document.createElement('style')
    style.className = 'page'
    style.textContent =
      'div, [popover] { transform: rotate(3deg) !important; display: none !important; font-size: 40px !important }'
    const { open } = makeHost()
    open()
    const card = await placed()
    const bare = card.getBoundingClientRect().toJSON()
    document.head.append(style)
    expect(card.getBoundingClientRect().toJSON()).toEqual(bare)
  })

  test('whose rem is another does not scale the card', async () => {
    document.documentElement.style.fontSize = '62.5%'
    makeHost().open()
    expect(getComputedStyle(await placed()).fontSize).toBe('14px')
  })
})

describe('direction', () => {
  test('an English card on a page that runs from the right runs from the left', async () => {
    document.documentElement.dir = 'rtl'
    makeHost('en').open()
    const card = await placed()
    expect(getComputedStyle(card).direction).toBe('ltr')
    expect(card.lang).toBe('en')
    expect(card.getBoundingClientRect().left).toBe(200)
  })

  test('an Arabic card on a page that runs from the left runs from the right, and begins where the line begins', async () => {
    makeHost('ar').open({ anchor: () => new DOMRect(600, 60, 120, 20) })
    const card = await placed()
    expect(getComputedStyle(card).direction).toBe('rtl')
    expect(card.lang).toBe('ar')
    expect(Math.round(card.getBoundingClientRect().right)).toBe(720)
    const close = inside('.card-close').getBoundingClientRect()
    expect(close.left).toBeLessThan(card.getBoundingClientRect().left + 40)
  })
})

describe('focus', () => {
  test('stays where it was for an opening by pointer', () => {
    const passage = button()
    passage.focus()
    const { host, open } = makeHost()
    open({ focus: false })
    expect(document.activeElement).toBe(passage)
    host.close()
    expect(document.activeElement).toBe(passage)
  })

  test('goes in for an opening by keyboard and comes back at Escape', async () => {
    const passage = button()
    passage.focus()
    const { host, open } = makeHost()
    open({ focus: true })
    expect(focused()).toBe(inside('.card'))
    await userEvent.keyboard('{Escape}')
    expect(host.isOpen).toBe(false)
    expect(document.activeElement).toBe(passage)
  })

  test('comes back into a shadow root of the page', async () => {
    const element = document.createElement('div')
    document.body.append(element)
    const inner = element.attachShadow({ mode: 'open' })
    inner.append(document.createElement('button'))
    ;(inner.firstElementChild as HTMLElement).focus()
    const { host, open } = makeHost()
    open({ focus: true })
    expect(inner.activeElement).toBeNull()
    host.close()
    expect(inner.activeElement).toBe(inner.firstElementChild)
  })

  test('is handed to the caller where it asks for it', async () => {
    const returnFocus = vi.fn()
    const { host, open } = makeHost()
    open({ focus: true, returnFocus })
    host.close()
    expect(returnFocus).toHaveBeenCalledOnce()
    open({ focus: false, returnFocus })
    host.close()
    expect(returnFocus).toHaveBeenCalledOnce()
  })

  test('stays in the card when the window becomes so small, or so large, that the bar has other tools', async () => {
    const { innerWidth, innerHeight } = window
    onTestFinished(() => page.viewport(innerWidth, innerHeight))
    await page.viewport(1100, 800)
    const { open } = makeHost()
    open({ focus: true })
    const card = await placed()
    for (const [tool, width, height] of [
      ['.card-move', 320, 640],
      ['.card-grow', 1100, 800],
    ] as const) {
      inside(tool).focus()
      expect(focused()).toBe(inside(tool))
      await page.viewport(width, height)
      await vi.waitFor(() => expect(inside(tool).checkVisibility()).toBe(false))
      await vi.waitFor(() => expect(focused()).toBe(card))
    }
  })

  test('passes through the card and out of it again', async () => {
    const passage = button()
    const { host, open } = makeHost()
    open({ focus: true, card: 'same figure' })
    await placed()
    const stops: string[] = []
    for (let press = 0; press < 12 && document.activeElement === host.element; press++) {
      await userEvent.keyboard('{Tab}')
      stops.push(focused()?.tagName ?? 'out')
    }
    expect(stops.slice(0, 1)).toEqual(['BUTTON'])
    expect(stops).toContain('SUMMARY')
    expect(stops.at(-1)).toBe('out')
    expect(host.isOpen).toBe(true)
    passage.remove()
  })
})

describe('closing', () => {
  test('by Escape from the page, which does not hear of it', async () => {
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    const { host, open } = makeHost()
    open()
    await userEvent.keyboard('{Escape}')
    expect(host.isOpen).toBe(false)
    expect(heard).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(heard).toHaveBeenCalledOnce()
    document.removeEventListener('keydown', heard)
  })

  test('by its button', async () => {
    const { host, open } = makeHost()
    open()
    await placed()
    inside('.card-close').click()
    expect(host.isOpen).toBe(false)
  })

  test('by a press outside, not by one inside nor by a selection dragged out', async () => {
    const { host, open } = makeHost()
    open()
    const card = await placed()
    const press = (target: EventTarget, ...types: string[]) => {
      for (const type of types)
        target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true }))
    }
    press(card, 'pointerdown', 'pointerup', 'click')
    expect(host.isOpen).toBe(true)
    press(card, 'pointerdown')
    press(document.body, 'pointerup', 'click')
    expect(host.isOpen).toBe(true)
    press(document.body, 'pointerdown', 'pointerup', 'click')
    expect(host.isOpen).toBe(false)
  })

  test('is final after dispose', () => {
    const { host, open } = makeHost()
    open()
    host.dispose()
    expect(host.isOpen).toBe(false)
    open()
    expect(host.isOpen).toBe(false)
  })
})

test('keys pressed in the card do not reach the page', async () => {
  const heard = vi.fn()
  document.addEventListener('keydown', heard)
  document.addEventListener('keyup', heard)
  makeHost().open({ focus: true })
  await placed()
  await userEvent.keyboard('j{Enter}')
  expect(heard).not.toHaveBeenCalled()
  document.removeEventListener('keydown', heard)
  document.removeEventListener('keyup', heard)
})

describe('place', () => {
  test.each([
    ['below', new DOMRect(100, 40, 80, 20)],
    ['above, at the foot', new DOMRect(100, 740, 80, 20)],
    ['at the edge', new DOMRect(990, 300, 30, 20)],
  ])('%s: wholly in the window and beside the passage', async (_, anchor) => {
    makeHost().open({ anchor: () => anchor })
    const card = (await placed()).getBoundingClientRect()
    expect(card.left).toBeGreaterThanOrEqual(0)
    expect(card.top).toBeGreaterThanOrEqual(0)
    expect(card.right).toBeLessThanOrEqual(innerWidth)
    expect(card.bottom).toBeLessThanOrEqual(innerHeight)
    const apart =
      card.top >= anchor.bottom ||
      card.bottom <= anchor.top ||
      card.left >= anchor.right ||
      card.right <= anchor.left
    expect(apart).toBe(true)
  })

  test('goes with the passage when the page scrolls', async () => {
    const anchor = new DOMRect(100, 200, 80, 20)
    makeHost().open({ anchor: () => anchor })
    const card = await placed()
    const before = Number.parseFloat(card.style.top)
    anchor.y -= 50
    document.dispatchEvent(new Event('scroll'))
    await vi.waitFor(() => expect(Number.parseFloat(card.style.top)).toBe(before - 50))
  })

  test('is inside a modal dialog that holds the passage, where it can be used', async () => {
    const dialog = document.createElement('dialog')
    dialog.textContent = 'A passage in a dialog, long enough to be met in its middle'
    document.body.append(dialog)
    dialog.showModal()
    const { host, open } = makeHost()
    open({ anchor: () => dialog.getBoundingClientRect() })
    expect(host.element?.parentElement).toBe(dialog)
    expect((await placed()).isConnected).toBe(true)
  })
})

describe('a pinned card', () => {
  const pinned = async () => {
    const { host, open } = makeHost()
    open({ focus: true, anchor: () => new DOMRect(300, 200, 80, 20) })
    const card = await placed()
    inside('.card-pin').click()
    return { host, open, card }
  }
  const corner = ({ style }: HTMLElement) => [Number.parseFloat(style.left), Number.parseFloat(style.top)]

  test('stays where it is when the page scrolls, is pressed, or goes on to another mark', async () => {
    const { host, open, card } = await pinned()
    const before = corner(card)
    document.dispatchEvent(new Event('scroll'))
    for (const type of ['pointerdown', 'pointerup', 'click'])
      document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }))
    expect(host.isOpen).toBe(true)
    expect(corner(card)).toEqual(before)
    open({ anchor: () => new DOMRect(500, 600, 80, 20), card: 'same figure' })
    expect(corner(await placed())).toEqual(before)
    expect(inside('.card-pin').getAttribute('aria-pressed')).toBe('true')
  })

  test('goes back beside its passage when it is let go, and after it was closed', async () => {
    const { host, open, card } = await pinned()
    const before = corner(card)
    inside('.card-move').click()
    expect(corner(card)).not.toEqual(before)
    inside('.card-pin').click()
    await vi.waitFor(() => expect(corner(card)).toEqual(before))
    inside('.card-move').click()
    await userEvent.keyboard('{Escape}')
    expect(host.isOpen).toBe(false)
    open({ anchor: () => new DOMRect(300, 200, 80, 20) })
    expect(corner(await placed())).toEqual(before)
  })

  test('is moved by arrow keys on its handle, never out of the window', async () => {
    const { card } = await pinned()
    const [x = 0, y = 0] = corner(card)
    inside('.card-move').focus()
    await userEvent.keyboard('{ArrowRight}{ArrowDown}')
    const room = innerHeight - card.offsetHeight - 8
    expect(corner(card)).toEqual([x + 16, Math.min(y + 16, room)])
    await userEvent.keyboard('{Shift>}{ArrowLeft>20}{/ArrowLeft}{ArrowUp>20}{/ArrowUp}{/Shift}')
    expect(corner(card)).toEqual([8, 8])
  })
})

describe('above what the page itself puts on top', () => {
  const onTop = (host: Element | null) => {
    const { x, y } = inside('.card').getBoundingClientRect()
    return document.elementFromPoint(x + 20, y + 60) === host
  }

  test('a dialog that opens while the card is open, and after it has closed', async () => {
    const dialog = document.createElement('dialog')
    dialog.style.cssText = 'position: fixed; inset: 0; width: 90vw; height: 90vh'
    document.body.append(dialog)
    const { host, open } = makeHost()
    open()
    await placed()
    dialog.showModal()
    await vi.waitFor(() => expect(onTop(host.element)).toBe(true))
    dialog.close()
    await vi.waitFor(() => expect(host.element?.parentElement).toBe(document.documentElement))
    expect(onTop(host.element)).toBe(true)
  })

  test('a popover that opens while the card is open', async () => {
    const popover = document.createElement('div')
    popover.popover = 'manual'
    popover.style.cssText = 'position: fixed; inset: 0; width: 90vw; height: 90vh'
    document.body.append(popover)
    const { host, open } = makeHost()
    open()
    await placed()
    popover.showPopover()
    await vi.waitFor(() => expect(onTop(host.element)).toBe(true))
  })
})
