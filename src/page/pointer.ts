import type { Hit, Point } from './hit-test.ts'

export interface PointerOptions {
  window: Window
  /** With `click`, resting on a mark does nothing. */
  openOn: 'hover' | 'click'
  hitAt: (point: Point) => Hit | null
  onOpen: (hit: Hit) => void
  /** The pointer went off the mark that it had been on. */
  onLeave: () => void
  isOwn: (node: Node) => boolean
  /** Whether an event is the reader's own doing. What a page's script makes up opens nothing. */
  isByReader: (event: Event) => boolean
  signal: AbortSignal
}

/** Milliseconds on a mark before it opens: shorter ones open it for a pointer that only passes over. */
const DWELL = 300

/** What a click is meant for before it is meant for a mark. */
const CONTROLS =
  'a[href], area[href], button, input, select, textarea, label, summary, audio, video, iframe, [onclick], ' +
  '[contenteditable]:not([contenteditable="false"]), ' +
  ['button', 'link', 'menuitem', 'tab', 'checkbox', 'switch', 'option', 'slider']
    .map((role) => `[role="${role}"]`)
    .join()

/** Turns the pointer's moves and clicks into openings. Keeps no event from the page. */
export function trackPointer({
  window,
  openOn,
  hitAt,
  onOpen,
  onLeave,
  isOwn,
  isByReader,
  signal,
}: PointerOptions) {
  const { document } = window
  let on: string | null = null
  let timer = 0
  let frame = 0
  let point: Point = { x: 0, y: 0 }

  function leave() {
    window.clearTimeout(timer)
    if (on === null) return
    on = null
    onLeave()
  }

  function look() {
    frame = 0
    const id = hitAt(point)?.mark.id ?? null
    if (id === on) return
    leave()
    on = id
    if (id !== null) timer = window.setTimeout(rest, DWELL)
  }

  /** The page may have scrolled or changed under a pointer that stands still. */
  function rest() {
    const hit = hitAt(point)
    if (hit && hit.mark.id === on && isCollapsed(window)) onOpen(hit)
  }

  function moved(event: PointerEvent) {
    if (!isByReader(event) || event.pointerType === 'touch' || event.buttons !== 0) return
    point = { x: event.clientX, y: event.clientY }
    if (isOurs(event, isOwn)) return
    if (frame === 0) frame = window.requestAnimationFrame(look)
  }

  function clicked(event: MouseEvent) {
    if (!isByReader(event)) return
    // The second click of a double one selects a word.
    if (event.button !== 0 || event.detail > 1 || hasModifier(event) || isOurs(event, isOwn)) return
    if (!isCollapsed(window) || isOnControl(event)) return
    const hit = hitAt({ x: event.clientX, y: event.clientY })
    if (!hit) return
    // A look still due would take the pointer for one that has just come, and open again what is closed by then.
    window.cancelAnimationFrame(frame)
    window.clearTimeout(timer)
    frame = 0
    on = hit.mark.id
    onOpen(hit)
  }

  const options = { signal, passive: true, capture: true }
  if (openOn === 'hover') {
    document.addEventListener('pointermove', moved, options)
    document.documentElement.addEventListener('pointerleave', leave, { signal })
  }
  document.addEventListener('click', clicked, options)
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer)
    window.cancelAnimationFrame(frame)
  })
}

const isCollapsed = (window: Window) => window.getSelection()?.isCollapsed ?? true
const isOurs = (event: Event, isOwn: (node: Node) => boolean) =>
  event.target !== null && isOwn(event.target as Node)
/** Asked of all that the event passes: a shadow root's host is the target for those outside. */
const isOnControl = (event: Event) =>
  event.composedPath().some((at) => (at as Partial<Element>).matches?.(CONTROLS))
const hasModifier = (event: MouseEvent) => event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
