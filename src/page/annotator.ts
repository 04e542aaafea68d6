import type { Article } from '../core/article.ts'
import { type IsHidden, withoutHidden } from './hidden.ts'
import { hitTest, linesOf } from './hit-test.ts'
import type { Mark } from './mark.ts'
import { nearestOf } from './nearest.ts'
import { neighbourOf } from './neighbour.ts'
import { createPainter, type MarkLook } from './painter.ts'
import { trackPointer } from './pointer.ts'
import { type FindMentions, PageReadings, type Reading } from './reading.ts'
import { repeatOnDemand } from './repeat.ts'
import { scrollTo } from './scroll-to.ts'
import { type PageChange, watchPage } from './watch.ts'

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
  const painter = createPainter(window)
  let manner: Manner = {}
  let pointer = new AbortController()
  const readings = new PageReadings(window, options.findMentions)
  const life = new AbortController()
  /** From one `resume` to the next `pause`. */
  let run: AbortController | null = null
  /** As the page was read, and as it is shown: without what the reader has hidden. */
  let whole: Reading | null = null
  let reading: Reading | null = null
  let current: string | null = null
  let left: string | null = null
  let told: string | null = null
  let rest: Promise<void> = Promise.resolve()

  const marks = () => reading?.marks ?? []
  const places = () => [...marks(), ...(reading?.possible ?? [])]
  const byId = (id: string | null) => places().find((place) => place.id === id)
  const rendered = () => marks().filter(isRendered)
  const isShown = (mark: Mark) => manner.isShown?.(mark) ?? true
  const shown = () => (manner.isShown ? marks().filter(isShown) : marks())
  const visible = () => shown().filter(isRendered)
  const visiblePossible = () => (reading?.possible ?? []).filter(isRendered)

  function paint() {
    painter.paint(
      marks()
        .filter((mark) => mark.id === current || isShown(mark))
        .map(({ id, ranges }) => ({ ranges, style: id === current ? 'current' : 'mark' })),
    )
  }

  function setCurrent(id: string | null) {
    if (id === current) return
    left = current
    current = id
    paint()
  }

  function accept(fresh: Reading) {
    whole = fresh
    reading = withoutHidden(fresh, isHidden)
    if (!byId(current)) current = null
    paint()
    tell()
  }

  function tell() {
    const listed = [...rendered(), ...visiblePossible()]
    const news = listed.map((mark) => `${isShown(mark)} ${gistOf(mark)}`).join()
    if (news === told) return
    told = news
    onMentions(rendered())
  }

  function changed(
    change: PageChange,
    { readAgain, lookElsewhere }: Record<'readAgain' | 'lookElsewhere', () => void>,
  ) {
    painter.restore()
    if (change.kind === 'return') return
    if (change.kind === 'navigation') readings.startAnew()
    else {
      lookElsewhere()
      if (!readings.concerns(change.targets)) return
    }
    readAgain()
  }

  function open(mark: Mark, { origin, line = 0 }: { origin: OpenRequest['origin']; line?: number }) {
    setCurrent(mark.id)
    let last = new window.DOMRect()
    const rect = () => {
      const lines = linesOf(byId(mark.id) ?? mark)
      last = lines[line] ?? lines[0] ?? last
      return last
    }
    onOpen({ mark, rect, origin })
  }

  function bringIntoView(mark: Mark) {
    const box = linesOf(mark)[0]
    const element = mark.ranges[0]?.startContainer.parentElement
    if (box && element) rest = scrollTo(window, { element, box })
  }

  /** What opens beside a mark is placed once, so it waits until the mark has come to rest. */
  function openAtRest(mark: Mark, origin: OpenRequest['origin']) {
    const { signal } = run ?? life
    void rest.then(() => {
      if (!signal.aborted && current === mark.id) open(mark, { origin })
    })
  }

  function go(step: 1 | -1): Mark | null {
    const mark = neighbourOf(visible(), { window, current, left, step })
    if (!mark) return null
    setCurrent(mark.id)
    bringIntoView(mark)
    return mark
  }

  function goTo(id: string): Mark | null {
    const mark = byId(id)
    if (!mark || !isRendered(mark)) return null
    setCurrent(mark.id)
    bringIntoView(mark)
    return mark
  }

  function resume() {
    if (run || life.signal.aborted) return
    run = new AbortController()
    const { signal } = run
    const repeat = { window, onError, signal }
    const readAgain = repeatOnDemand({
      ...repeat,
      work: async (breath) => {
        const fresh = await readings.read(breath)
        if (!signal.aborted) accept(fresh)
      },
    })
    const lookElsewhere = repeatOnDemand({
      ...repeat,
      least: LOOK_ELSEWHERE,
      work: async (breath) => {
        if (await readings.isElsewhere(breath)) readAgain()
      },
    })
    readings.forget()
    watchPage({
      window,
      onChange: (change) => changed(change, { readAgain, lookElsewhere }),
      onTouched: (targets, added) => readings.changed(targets, added),
      isOwn,
      signal,
    })
    track()
    readAgain()
  }

  /** Follows the pointer in the present manner. */
  function track() {
    pointer.abort()
    pointer = new AbortController()
    const { signal } = pointer
    run?.signal.addEventListener('abort', () => pointer.abort(), { signal })
    trackPointer({
      window,
      openOn: manner.openOn ?? 'hover',
      isOwn,
      hitAt: (point) => reading && hitTest(window.document, { point, marks: shown(), map: reading.map }),
      onOpen: ({ mark, line }) => open(mark, { origin: 'pointer', line }),
      onLeave,
      signal,
    })
  }

  function adjust(changes: Manner) {
    const before = manner
    manner = { ...manner, ...changes }
    if (manner.look) painter.wear(manner.look)
    if (run && manner.openOn !== before.openOn) track()
    if (reading && manner.isShown !== before.isShown) {
      paint()
      tell()
    }
  }

  function stop() {
    run?.abort()
    run = null
    whole = null
    reading = null
    current = null
    painter.clear()
  }

  function dispose() {
    life.abort()
    signal.removeEventListener('abort', dispose)
    stop()
    painter.dispose()
  }

  if (signal.aborted) dispose()
  else signal.addEventListener('abort', dispose)
  adjust({ openOn: options.openOn, look: options.look, isShown: options.isShown })
  resume()

  return {
    marks: rendered,
    adjust,
    possible: visiblePossible,
    article: () => reading?.article ?? null,
    show(id) {
      const mark = goTo(id)
      if (mark) openAtRest(mark, 'list')
      return mark !== null
    },
    goTo: (id) => goTo(id) !== null,
    nearest: () => nearestOf(visible(), { window, current: byId(current) }),
    next: () => go(1),
    previous: () => go(-1),
    openCurrent() {
      const mark = visible().find(({ id }) => id === current)
      if (mark) openAtRest(mark, 'keyboard')
      return mark !== undefined
    },
    leaveCurrent: () => setCurrent(null),
    hiddenChanged() {
      if (whole) accept(whole)
    },
    pause() {
      if (!run) return
      stop()
      tell()
    },
    resume,
    dispose,
  }
}

/** Milliseconds, at least, between two looks for where on a page that changes the article stands. */
const LOOK_ELSEWHERE = 500

const nothing = () => {}
const never = () => false

/** By a mark's mentions, which are the same as long as nothing about it has changed. */
const gists = new WeakMap<Mark['mentions'], string>()

function gistOf({ id, mentions }: Mark): string {
  let gist = gists.get(mentions)
  if (gist === undefined) {
    gist = JSON.stringify([
      id,
      ...mentions.map(({ claim, quote, comparison, polarity }) => [claim, quote, comparison, polarity]),
    ])
    gists.set(mentions, gist)
  }
  return gist
}

function isRendered({ ranges }: Mark): boolean {
  const element = ranges[0]?.startContainer.parentElement
  return element?.isConnected === true && (element.checkVisibility?.({ visibilityProperty: true }) ?? true)
}
