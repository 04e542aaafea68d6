import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** How much larger than usual the reader has the text: what is drawn in pixels must grow with it. */
export function useTextScale(element: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(1)
  // After each drawing: another text size is a drawing too, and the same scale no change.
  useLayoutEffect(() => {
    const { current } = element
    if (current) setScale(Number(getComputedStyle(current).getPropertyValue('--scale')) || 1)
  })
  return scale
}
