export interface GateWatchOptions {
  window: Window & typeof globalThis
  /** Whether the page, as it stands, speaks of the subject. */
  opens: () => boolean
  onOpen: () => void
  /** When to look again for content that came late: milliseconds from the page's, or the navigation's, start. */
  lateChecks?: number[]
}

/**
 * Tests the page now and, while the gate stays shut, again when its title changes, when it navigates without a load, when
 * the reader comes back to the tab, and a few times for late content (only if paragraphs were added meanwhile). The watch
 * ends when the gate opens. A further watch in the same page takes the place of the one before.
 */
export function watchGate({
  window,
  opens,
  onOpen,
  lateChecks = [1000, 3000, 8000, 20_000],
}: GateWatchOptions): void {
  const { document } = window
  const { end, signal } = takeThePlace(window)
  const paragraphs = document.getElementsByTagName('p')
  let timers: number[] = []
  let title = document.title
  let tested = 0

  function test() {
    tested = paragraphs.length
    if (signal.aborted || !opens()) return
    end()
    onOpen()
  }

  function testAgain() {
    if (paragraphs.length !== tested) test()
  }

  function start() {
    for (const timer of timers) window.clearTimeout(timer)
    timers = lateChecks.map((delay) => window.setTimeout(testAgain, delay))
    test()
  }

  // A head is busy with scripts and styles on most news pages: only a new title counts.
  const titles = new window.MutationObserver(() => {
    if (title === document.title) return
    title = document.title
    start()
  })

  signal.addEventListener('abort', () => {
    titles.disconnect()
    for (const timer of timers) window.clearTimeout(timer)
  })
  if (document.head) titles.observe(document.head, { childList: true, characterData: true, subtree: true })
  window.navigation?.addEventListener('navigatesuccess', start, { signal })
  window.addEventListener('popstate', start, { signal })
  document.addEventListener('visibilitychange', () => !document.hidden && testAgain(), { signal })
  whenShown(document, signal, start)
}

/** A page that is only prepared for a reader who may come has no tab yet, and must not cost anything. */
function whenShown(document: Document, signal: AbortSignal, work: () => void) {
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', work, { once: true, signal })
  else work()
}

const SLOT = Symbol.for('hashiya.gate')

function takeThePlace(window: Window): { end: () => void; signal: AbortSignal } {
  const slots = window as unknown as { [SLOT]?: AbortController | undefined }
  slots[SLOT]?.abort()
  const ended = new AbortController()
  slots[SLOT] = ended
  return { end: () => ended.abort(), signal: ended.signal }
}
