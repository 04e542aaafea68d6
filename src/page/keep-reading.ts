import { lookForLateRoots } from './late-roots.ts'
import type { PageReadings, Reading } from './reading.ts'
import { repeatOnDemand } from './repeat.ts'
import { type PageChange, watchPage } from './watch.ts'

interface Options {
  window: Window & typeof globalThis
  readings: PageReadings
  onRead: (reading: Reading) => void
  /** The page has changed, whatever in it; what was painted may be gone. */
  onChange: () => void
  onError: (error: unknown) => void
  isOwn: (node: Node) => boolean
  signal: AbortSignal
}

/** Milliseconds, at least, between two looks for where on a page that changes the article stands. */
const LOOK_ELSEWHERE = 500

/** Reads the page now, and again whenever something that concerns the article has changed. */
export function keepReading({ window, readings, onRead, onChange, onError, isOwn, signal }: Options): void {
  const repeat = { window, onError, signal }
  const readAgain = repeatOnDemand({
    ...repeat,
    work: async (breath) => {
      // What was kept of an element that has got a root since is what it showed before.
      late.look()
      const fresh = await readings.read(breath)
      if (!signal.aborted) onRead(fresh)
    },
  })
  const lookElsewhere = repeatOnDemand({
    ...repeat,
    least: LOOK_ELSEWHERE,
    work: async (breath) => {
      if (await readings.isElsewhere(breath)) readAgain()
    },
  })

  function changed(change: PageChange) {
    onChange()
    if (change.kind === 'return') return
    if (change.kind === 'navigation') readings.startAnew()
    else {
      lookElsewhere()
      if (!readings.concerns(change.targets)) return
    }
    readAgain()
  }

  readings.forget()
  const watch = watchPage({
    window,
    onChange: changed,
    onTouched: (targets, added) => readings.changed(targets, added),
    isOwn,
    signal,
  })
  const { roots } = readings
  const late = lookForLateRoots({ window, roots, onLate: watch.touched, signal })
  roots.follow({ onRoot: watch.follow, onCandidate: late.wait })
  readAgain()
}
