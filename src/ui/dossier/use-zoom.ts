import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

const STEP = 1.6

/** A place of the drawing that must not move while its width changes. */
interface Anchor {
  /** Of the width, from the left. */
  share: number
  /** In the window. */
  clientX: number
}

export interface Zoom {
  /** How many times wider the drawing is than its window: 1 or more. */
  factor: number
  most: number
  /**
   * A step in or out around a place in the window, or around its middle. With a share, that place of the drawing comes
   * to stand there.
   */
  step: (direction: 1 | -1, clientX?: number, share?: number) => void
  fit: () => void
}

/** Zoom of a drawing inside an element that scrolls; the wheel zooms with ctrl (or a pinch, which tells itself so). */
export function useZoom(scroller: RefObject<HTMLElement | null>, most: number): Zoom {
  const [factor, setFactor] = useState(1)
  const anchor = useRef<Anchor | null>(null)

  const to = useCallback(
    (next: (factor: number) => number, clientX?: number, share?: number) => {
      const box = scroller.current?.getBoundingClientRect()
      const drawing = drawingIn(scroller)?.getBoundingClientRect()
      if (box && drawing?.width) {
        const x = clientX ?? box.left + box.width / 2
        anchor.current = { share: share ?? (x - drawing.left) / drawing.width, clientX: x }
      }
      setFactor((now) => Math.min(most, Math.max(1, next(now))))
    },
    [scroller, most],
  )
  const step = useCallback(
    (direction: 1 | -1, clientX?: number, share?: number) =>
      to((now) => now * STEP ** direction, clientX, share),
    [to],
  )
  const fit = useCallback(() => to(() => 1), [to])

  useLayoutEffect(() => {
    const drawing = drawingIn(scroller)?.getBoundingClientRect()
    const { current } = anchor
    anchor.current = null
    // Differences of places on the screen hold in both directions of writing, scroll positions do not.
    if (current && drawing)
      scroller.current?.scrollBy({
        left: drawing.left + current.share * drawing.width - current.clientX,
        behavior: 'instant',
      })
  }, [factor, scroller])

  useEffect(() => {
    const { current } = scroller
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      step(event.deltaY < 0 ? 1 : -1, event.clientX)
    }
    current?.addEventListener('wheel', onWheel, { passive: false })
    return () => current?.removeEventListener('wheel', onWheel)
  }, [scroller, step])

  return { factor: Math.min(factor, most), most, step, fit }
}

const drawingIn = (scroller: RefObject<HTMLElement | null>) => scroller.current?.querySelector('svg')
