import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPointerHold } from '../../../src/extension/pointer-hold.ts'

const HOUR = 3_600_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A card on which the pointer or the focus may be. */
class FakeCard extends EventTarget {
  isOn = false
  matches = () => this.isOn
}

function open({ byPointer = true } = {}) {
  const window = Object.assign(new EventTarget(), { setTimeout, clearTimeout, performance })
  const card = new FakeCard()
  const close = vi.fn()
  const hold = createPointerHold({
    window: window as unknown as Window,
    element: () => card as unknown as HTMLElement,
    close,
    signal: new AbortController().signal,
  })
  hold.opened({ byPointer })
  return { window, card, close, hold }
}

test('a card stays for as long as the pointer rests on its mark', () => {
  const { close } = open()
  vi.advanceTimersByTime(HOUR)
  expect(close).not.toHaveBeenCalled()
})

test('the pointer crosses from mark to card, stays there, and takes it away by leaving both', () => {
  const { card, close, hold } = open()
  hold.left()
  vi.advanceTimersByTime(300)
  card.isOn = true
  vi.advanceTimersByTime(HOUR)
  expect(close).not.toHaveBeenCalled()
  card.isOn = false
  card.dispatchEvent(new Event('pointerleave'))
  vi.advanceTimersByTime(300)
  expect(close).not.toHaveBeenCalled()
  vi.advanceTimersByTime(300)
  expect(close).toHaveBeenCalledOnce()
})

test('a card that a key opened does not go with the pointer', () => {
  const { close, hold } = open({ byPointer: false })
  hold.left()
  vi.advanceTimersByTime(HOUR)
  expect(close).not.toHaveBeenCalled()
})
