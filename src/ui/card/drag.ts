import type { Point } from './pin.ts'

/** A drag under way, in CSS px. */
export interface Drag {
  /** Since the last call. */
  way: Point
  /** Since the press. */
  whole: Point
  /** Milliseconds since the press. */
  time: number
}

interface Options {
  onMove: (drag: Drag) => void
  /** Also where the browser took the pointer away; the drag then counts as none. */
  onEnd: (drag: Drag | null) => void
}

/** Less (CSS px) is the trembling of a hand that presses. */
const THRESHOLD = 4

/** Follows a pointer from its press on `element` to its release, wherever it goes meanwhile. Presses of buttons stay theirs. */
export function dragOn(element: HTMLElement, { onMove, onEnd }: Options): () => void {
  const session = new AbortController()
  const { signal } = session
  let start: { x: number; y: number; time: number; id: number } | null = null
  let last: Point = { x: 0, y: 0 }
  let isDragged = false

  function dragAt(
    { clientX: x, clientY: y, timeStamp }: PointerEvent,
    from: NonNullable<typeof start>,
  ): Drag {
    return {
      way: { x: x - last.x, y: y - last.y },
      whole: { x: x - from.x, y: y - from.y },
      time: timeStamp - from.time,
    }
  }

  function down(event: PointerEvent) {
    const button = (event.target as Element).closest('button')
    if (event.button !== 0 || !event.isPrimary || (button && !button.matches('[data-handle]'))) return
    start = { x: event.clientX, y: event.clientY, time: event.timeStamp, id: event.pointerId }
    last = start
    isDragged = false
    // On the button, if it is one: else its click would go to the element around it.
    ;(button ?? element).setPointerCapture(event.pointerId)
  }

  function moved(event: PointerEvent) {
    if (!start || event.pointerId !== start.id) return
    const drag = dragAt(event, start)
    if (!isDragged && Math.hypot(drag.whole.x, drag.whole.y) < THRESHOLD) return
    isDragged = true
    last = { x: event.clientX, y: event.clientY }
    onMove(drag)
  }

  function up(event: PointerEvent) {
    const from = start
    start = null
    if (from && isDragged) onEnd(event.type === 'pointerup' ? dragAt(event, from) : null)
  }

  /** The click that a browser makes of a drag's press and release is none. */
  function clicked(event: Event) {
    if (!isDragged) return
    isDragged = false
    event.stopImmediatePropagation()
  }

  /** Neither a selection of text nor the browser's own drag, which would take the pointer away, begins here. */
  function keep(event: Event) {
    if (event.type === 'dragstart' || !(event.target as Element).closest('button')) event.preventDefault()
  }

  element.addEventListener('mousedown', keep, { signal })
  element.addEventListener('dragstart', keep, { signal })
  element.addEventListener('pointerdown', down, { signal })
  element.addEventListener('pointermove', moved, { signal })
  element.addEventListener('pointerup', up, { signal })
  element.addEventListener('pointercancel', up, { signal })
  element.addEventListener('click', clicked, { capture: true, signal })
  return () => session.abort()
}
