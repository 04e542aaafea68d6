import type { OpenRoots } from './open-roots.ts'

/** Milliseconds from one look to the next. Elements that have got no root by the last are told of at the page's next change. */
const PAUSES = [200, 400, 800, 1600, 3200, 6400]

interface Options {
  window: Window & typeof globalThis
  roots: OpenRoots
  /** Told of elements that have got an open shadow root since they were met. */
  onLate: (hosts: ReadonlySet<Element>) => void
  signal: AbortSignal
}

export interface LateRoots {
  /** Looks at once. */
  look(): void
  /** Elements were met that may get a root: looks at them again and again, ever more patiently. */
  wait(): void
}

/**
 * Looks for shadow roots that elements get after they were met: code that defines them may still be on its way, and no event
 * or record tells when it has come.
 */
export function lookForLateRoots({ window, roots, onLate, signal }: Options): LateRoots {
  let timer = 0
  let looks = 0

  function look() {
    const late = roots.late()
    if (late.size > 0) onLate(late)
  }

  function lookLater() {
    const isOver = signal.aborted || looks === PAUSES.length || !roots.hasCandidates
    timer = isOver ? 0 : window.setTimeout(lookNow, PAUSES[looks++])
  }

  function lookNow() {
    look()
    lookLater()
  }

  window.addEventListener('load', look, { signal, once: true })
  signal.addEventListener('abort', () => window.clearTimeout(timer))
  return {
    look,
    wait() {
      if (timer !== 0 && looks === 1) return
      window.clearTimeout(timer)
      looks = 0
      lookLater()
    },
  }
}
