// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchGate } from '../../../src/extension/gate-watch.ts'

const WORD = 'bridge'
const onOpen = vi.fn()
const opens = vi.fn(() => `${document.title} ${document.body.textContent}`.includes(WORD))
const LATE = [1000, 3000]

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  document.head.innerHTML = '<title>News</title>'
  document.body.innerHTML = '<p>Weather</p>'
})

afterEach(() => {
  vi.useRealTimers()
})

function watch() {
  watchGate({ window: window as unknown as Window & typeof globalThis, opens, onOpen, lateChecks: LATE })
}

function addParagraph(text: string) {
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  document.body.append(paragraph)
}

test('a page on the subject opens the gate at once, and once', () => {
  document.body.innerHTML = `<p>${WORD}</p>`
  watch()
  vi.advanceTimersByTime(60_000)
  expect(onOpen).toHaveBeenCalledOnce()
  expect(opens).toHaveBeenCalledOnce()
})

test('another page is tested once, and no more while nothing is added', () => {
  watch()
  vi.advanceTimersByTime(60_000)
  expect(opens).toHaveBeenCalledOnce()
  expect(onOpen).not.toHaveBeenCalled()
})

test('late paragraphs are tested, as often as is planned and no more', () => {
  watch()
  for (let second = 0; second < 60; second++) {
    addParagraph('more weather')
    vi.advanceTimersByTime(1000)
  }
  expect(opens).toHaveBeenCalledTimes(1 + LATE.length)
})

test('a late paragraph on the subject opens the gate', () => {
  watch()
  addParagraph(WORD)
  vi.advanceTimersByTime(1000)
  expect(onOpen).toHaveBeenCalledOnce()
})

test('a new title is a new page', async () => {
  watch()
  document.title = WORD
  await vi.advanceTimersByTimeAsync(0)
  expect(onOpen).toHaveBeenCalledOnce()
})

test('other changes of the head are not looked at', async () => {
  watch()
  document.head.append(document.createElement('script'))
  await vi.advanceTimersByTimeAsync(0)
  expect(opens).toHaveBeenCalledOnce()
})

test('a second watch in a page takes the place of the first', () => {
  watch()
  watch()
  addParagraph(WORD)
  vi.advanceTimersByTime(60_000)
  expect(onOpen).toHaveBeenCalledOnce()
})
