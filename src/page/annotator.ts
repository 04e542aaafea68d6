import type { Article } from '../core/article.ts'
import { parentElementOf } from './flat-tree.ts'
import type { IsHidden } from './hidden.ts'
import { hitTest, linesOf } from './hit-test.ts'
import { keepReading } from './keep-reading.ts'
import type { Mark } from './mark.ts'
import { paintNearView } from './near-view.ts'
import { nearestOf } from './nearest.ts'
import { neighbourOf } from './neighbour.ts'
import { createPainter, type MarkLook } from './painter.ts'
import { trackPointer } from './pointer.ts'
import { type FindMentions, PageReadings } from './reading.ts'
import { scrollTo } from './scroll-to.ts'
import { isRendered, ShownMarks } from './shown-marks.ts'

/** A reader's wish to see what stands behind a mark. */
export interface OpenRequest {
  mark: Mark
  /** The box, in the viewport, of the line of the mark that was pointed at, else of its first; where it is now. */
  rect(): DOMRect
  origin: 'pointer' | 'keyboard' | 'list'
}

/** What may change while a page is being annotated. */
export interface Manner {
  /** Whether resting on a mark opens it too, or clicks only. `hover` where nothing is said. */
  openOn?: 'hover' | 'click'
  /** `dotted` where nothing is said. */
  look?: MarkLook
  /** Which marks are painted, opened by the pointer and gone to; all where nothing is said. Others are only listed. */
  isShown?: (mark: Mark) => boolean
}

export interface AnnotatorOptions extends Manner {
  window: Window & typeof globalThis
  findMentions: FindMentions
  /** Called after the first reading, and whenever the marks, or the possible places, are others than before. */
  onMentions: (marks: readonly Mark[]) => void
  onOpen: (request: OpenRequest) => void
  /** The pointer left the mark that it was on. */
  onLeave?: () => void
  onError?: (error: unknown) => void
  /** Whether a node is our own (the card's host). */
  isOwn?: (node: Node) => boolean
  /** Whether an event is the reader's own doing; what the browser says of it (`isTrusted`) where nothing is said. */
  isByReader?: (event: Event) => boolean
  /** Mentions that are neither marked nor listed. Asked anew after `hiddenChanged`. */
  isHidden?: IsHidden
  /** Ends everything and leaves the page as it was found. */
  signal: AbortSignal
}

/** Marks a page and keeps the marks right while the page changes. Never touches the page's nodes. */
export interface Annotator {
  /** In page order; without those in text that is not rendered. */
  marks(): readonly Mark[]
  /** Goes on in another manner; what is not said stays as it is. */
  adjust(manner: Manner): void
  /** The same of places that are not marked, for it is unsure what they speak of. */
  possible(): readonly Mark[]
  /** What was read last. */
  article(): Article | null
  /** Scrolls to a mark or a possible place and opens it; false where there is none such (any more). */
  show(id: string): boolean
  /** The same without opening it. */
  goTo(id: string): boolean
  /** The mark or possible place that the reader has gone to, while it is in view; else the mark nearest to the eyes. */
  nearest(): Mark | null
  /** Go to a mark without opening it, around the page's end; null where the page has none. */
  next(): Mark | null
  previous(): Mark | null
  /** Opens the mark that was gone to; false where there is none. */
  openCurrent(): boolean
  /** The reader has done with the mark gone to or opened. */
  leaveCurrent(): void
  /** `isHidden` answers otherwise than before. */
  hiddenChanged(): void
  /** Takes the marks away, and stops reading until `resume`. */
  pause(): void
  resume(): void
  dispose(): void
}

export function createAnnotator(options: AnnotatorOptions): Annotator {
  const { window, onMentions, onOpen, signal } = options
  const { onLeave = nothing, onError = nothing, isOwn = never, isHidden = never } = options
  const { isByReader = isTrusted } = options
  const painter = paintNearView(createPainter(window), window)
  const marks = new ShownMarks({ painter, isHidden, onMentions })
  const readings = new PageReadings(window, options.findMentions)
  const life = new AbortController()
  let openOn: Manner['openOn'] = 'hover'
  let pointer = new AbortController()
  let root: Element | null = null
  /** From one `resume` to the next `pause`. */
  let run: AbortController | null = null
  let rest: Promise<void> = Promise.resolve()

  function open(mark: Mark, { origin, line = 0 }: { origin: OpenRequest['origin']; line?: number }) {
    marks.setCurrent(mark.id)
    let last = new window.DOMRect()
    const rect = () => {
      const lines = linesOf(marks.byId(mark.id) ?? mark)
      last = lines[line] ?? lines[0] ?? last
      return last
    }
    onOpen({ mark, rect, origin })
  }

  /** What opens beside a mark is placed once, so it waits until the mark has come to rest. */
  function openAtRest(mark: Mark, origin: OpenRequest['origin']) {
    const { signal } = run ?? life
    void rest.then(() => {
      if (!signal.aborted && marks.current === mark.id) open(mark, { origin })
    })
  }

  function goTo(mark: Mark | null | undefined): Mark | null {
    if (!mark || !isRendered(mark)) return null
    marks.setCurrent(mark.id)
    const box = linesOf(mark)[0]
    const start = mark.ranges[0]?.startContainer
    const element = start && parentElementOf(start)
    if (box && element) rest = scrollTo(window, { element, box })
    return mark
  }

  function go(step: 1 | -1): Mark | null {
    const { current, left } = marks
    return goTo(neighbourOf(marks.visible(), { window, current, left, step }))
  }

  function resume() {
    if (run || life.signal.aborted) return
    run = new AbortController()
    track()
    keepReading({
      window,
      readings,
      onRead: (reading) => marks.show(reading),
      onChange: () => {
        painter.restore()
        // Another root: `document.open` has taken our listeners away with the one before.
        if (window.document.documentElement !== root) track()
      },
      onError,
      isOwn,
      signal: run.signal,
    })
  }

  /** Follows the pointer in the present manner. */
  function track() {
    pointer.abort()
    pointer = new AbortController()
    root = window.document.documentElement
    const { signal } = pointer
    run?.signal.addEventListener('abort', () => pointer.abort(), { signal })
    // A page that clears the registry tells nobody: it shows when the reader moves.
    for (const type of ['scroll', 'pointermove'])
      window.document.addEventListener(type, painter.restore, { capture: true, passive: true, signal })
    trackPointer({
      window,
      openOn: openOn ?? 'hover',
      isOwn,
      hitAt: (point) =>
        marks.map && hitTest(window.document, { point, marks: marks.painted(), map: marks.map }),
      onOpen: ({ mark, line }) => open(mark, { origin: 'pointer', line }),
      onLeave,
      isByReader,
      signal,
    })
  }

  function adjust(manner: Manner) {
    if (manner.look) painter.wear(manner.look)
    if ('isShown' in manner) marks.want(manner.isShown)
    if (manner.openOn === undefined || manner.openOn === openOn) return
    openOn = manner.openOn
    if (run) track()
  }

  function stop() {
    run?.abort()
    run = null
    marks.clear()
  }

  function dispose() {
    life.abort()
    signal.removeEventListener('abort', dispose)
    stop()
    painter.dispose()
  }

  if (signal.aborted) dispose()
  else signal.addEventListener('abort', dispose)
  adjust(options)
  resume()

  return {
    marks: () => marks.rendered(),
    adjust,
    possible: () => marks.possible(),
    article: () => marks.article,
    show(id) {
      const mark = goTo(marks.byId(id))
      if (mark) openAtRest(mark, 'list')
      return mark !== null
    },
    goTo: (id) => goTo(marks.byId(id)) !== null,
    nearest: () => nearestOf(marks.visible(), { window, current: marks.byId(marks.current) }),
    next: () => go(1),
    previous: () => go(-1),
    openCurrent() {
      const mark = marks.visible().find(({ id }) => id === marks.current)
      if (mark) openAtRest(mark, 'keyboard')
      return mark !== undefined
    },
    leaveCurrent: () => marks.setCurrent(null),
    hiddenChanged: () => marks.hiddenChanged(),
    pause() {
      if (!run) return
      stop()
      marks.tell()
    },
    resume,
    dispose,
  }
}

const nothing = () => {}
const never = () => false
const isTrusted = (event: Event) => event.isTrusted
