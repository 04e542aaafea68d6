import { parentElementOf } from './flat-tree.ts'
import type { Painted, Painter } from './painter.ts'

/**
 * So many places are painted wherever they stand. With more the browser takes over 100 ms at a time to paint them, for it goes
 * through all highlights of a page whenever one of them is another.
 */
const MANY = 1000
/** Beyond every edge of what is seen, in its own heights and widths: a reader who scrolls sees marks that are there already. */
const AROUND = '200%'

/** Paints pages of very many marks only near what the reader sees, and follows as they scroll; others whole. */
export function paintNearView(painter: Painter, window: Window & typeof globalThis): Painter {
  const listeners = new AbortController()
  let marks: readonly Painted[] = []
  let observer: IntersectionObserver | null = null
  /** The elements around marks that are watched, and those of them that are near. */
  let watched: ReadonlySet<Element> = new Set()
  const near = new Set<Element>()
  let isPrinting = false

  const isPainted = ({ style, ranges }: Painted) =>
    style === 'current' || ranges.some((range) => near.has(around(range) as Element))

  function repaint() {
    painter.paint(observer && !isPrinting ? marks.filter(isPainted) : marks)
  }

  function watch() {
    observer ??= new window.IntersectionObserver(moved, {
      rootMargin: AROUND,
      // Of boxes that scroll within the page; not every browser knows it.
      ...{ scrollMargin: AROUND },
    })
    const places = new Set(marks.flatMap(({ ranges }) => ranges.flatMap((range) => around(range) ?? [])))
    for (const place of watched)
      if (!places.has(place)) {
        observer.unobserve(place)
        near.delete(place)
      }
    for (const place of places) if (!watched.has(place)) observer.observe(place)
    watched = places
  }

  function stopWatching() {
    observer?.disconnect()
    observer = null
    watched = new Set()
    near.clear()
  }

  function moved(entries: readonly IntersectionObserverEntry[]) {
    let isOther = false
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      // What has no box of its own (`display: contents`) may show its text anywhere.
      const isNear = isIntersecting || (box.width === 0 && box.height === 0)
      if (!watched.has(target) || near.has(target) === isNear) continue
      isOther = true
      if (isNear) near.add(target)
      else near.delete(target)
    }
    if (isOther) repaint()
  }

  function forget() {
    marks = []
    stopWatching()
  }

  for (const type of ['beforeprint', 'afterprint'])
    window.addEventListener(
      type,
      () => {
        isPrinting = type === 'beforeprint'
        if (observer) repaint()
      },
      { signal: listeners.signal },
    )

  return {
    paint(all) {
      marks = all
      if (all.reduce((sum, { ranges }) => sum + ranges.length, 0) > MANY) watch()
      else stopWatching()
      repaint()
    },
    wear: painter.wear,
    restore: painter.restore,
    clear() {
      forget()
      painter.clear()
    },
    dispose() {
      forget()
      listeners.abort()
      painter.dispose()
    },
  }
}

/** The element whose place on the page stands for the range's. */
const around = ({ startContainer }: AbstractRange): Element | null => parentElementOf(startContainer)
