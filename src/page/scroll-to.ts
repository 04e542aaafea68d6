import { parentElementOf } from './flat-tree.ts'

/** The part of a scrolling box, from its middle, in which a place needs no scrolling. */
const COMFORTABLE = 0.8

/**
 * Scrolls `box`, a place inside `element`, to the middle of every scrolling box around it, unless it is well in view.
 * Focus and selection stay where they are. Settles when everything has come to rest.
 */
export async function scrollTo(window: Window, { element, box }: { element: Element; box: DOMRect }) {
  const resting: Promise<void>[] = []
  const reduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const behavior = reduced ? 'instant' : 'smooth'
  let middle = box.top + box.height / 2
  for (const scroller of scrollersAround(window, element)) {
    const view = viewOf(window, scroller)
    const delta = middle - (view.top + view.height / 2)
    if (Math.abs(delta) * 2 <= view.height * COMFORTABLE) continue
    const room =
      delta < 0 ? -scroller.scrollTop : scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop
    const way = delta < 0 ? Math.max(delta, room) : Math.min(delta, room)
    if (way === 0) continue
    resting.push(atRest(window, scroller))
    scroller.scrollBy({ top: way, behavior })
    // A smooth scroll has not moved the box yet; the outer scrollers must reckon as if it had.
    middle -= way
  }
  await Promise.all(resting)
}

/** A scroll that the page cuts short may never tell its end. */
const LONGEST_SCROLL_MS = 1500

function atRest(window: Window, scroller: Element): Promise<void> {
  const target = scroller === window.document.scrollingElement ? window.document : scroller
  return new Promise((resolve) => {
    const done = () => {
      target.removeEventListener('scrollend', done)
      window.clearTimeout(timer)
      resolve()
    }
    const timer = window.setTimeout(done, LONGEST_SCROLL_MS)
    target.addEventListener('scrollend', done)
  })
}

function* scrollersAround(window: Window, element: Element): Generator<Element> {
  const page = window.document.scrollingElement ?? window.document.documentElement
  for (let at = parentElementOf(element); at && at !== page; at = parentElementOf(at)) {
    if (at.scrollHeight <= at.clientHeight || at === window.document.body) continue
    if (/auto|scroll|overlay/.test(window.getComputedStyle(at).overflowY)) yield at
  }
  yield page
}

function viewOf(window: Window, scroller: Element): { top: number; height: number } {
  if (scroller === window.document.scrollingElement) return { top: 0, height: window.innerHeight }
  const { top } = scroller.getBoundingClientRect()
  return { top: top + scroller.clientTop, height: scroller.clientHeight }
}
